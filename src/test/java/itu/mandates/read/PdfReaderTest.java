package itu.mandates.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Furniture;
import itu.mandates.model.Run;
import itu.mandates.model.Span;
import itu.mandates.parse.DocumentParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** Lines of a page become the paragraphs that were printed on it. */
class PdfReaderTest {

    private static final Path FILE = Path.of("made-up.pdf");

    private final Print print = new Print();

    private List<String> read() {
        return new PdfReader().read(FILE, print.bytes()).text().lines().toList();
    }

    private void lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            print.put(x, y + i * Print.LEADING, Print.SIZE, lines[i]);
        }
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        print.put(
                72,
                60,
                Print.SIZE,
                "A heading that runs over the whole width of the page, columns and all");
        lines(
                72,
                90,
                "left one of the first",
                "left two of the first",
                "left three of them",
                "left four of them",
                "left five of them.");
        lines(
                320,
                90,
                "right one of the second",
                "right two of the second",
                "right three of them",
                "right four of them",
                "right five of them.");
        assertEquals(
                List.of(
                        "A heading that runs over the whole width of the page, columns and all",
                        "left one of the first left two of the first left three of them left four of them left five of them.",
                        "right one of the second right two of the second right three of them right four of them right five of them."),
                read());
    }

    @Test
    void aHyphenGoesIfTheWordStandsElsewhereWithoutIt() {
        lines(
                72,
                90,
                "the lamps of telecommunication are lamps of telecom-",
                "munication, and those that stand on towers are of high-",
                "level use to every keeper that there is on this our land",
                "and on the sea.");
        assertEquals(
                List.of(
                        "the lamps of telecommunication are lamps of telecommunication, and those that"
                                + " stand on towers are of high-level use to every keeper that there is"
                                + " on this our land and on the sea."),
                read());
    }

    @Test
    void whatRepeatsAtTheEdgeOfPagesIsPageMatter() {
        for (int page = 1; page <= 4; page++) {
            print.put(200, 40, 9, page % 2 == 0 ? page + " Final Acts" : "Final Acts " + page);
            lines(
                    72,
                    90,
                    "Page begins with words of its own, number " + "abcd".charAt(page - 1) + ".");
            print.put(290, 800, 9, "– " + page + " –");
            if (page < 4) {
                print.newPage();
            }
        }
        var source = new PdfReader().read(FILE, print.bytes());
        var lines = source.textLines().stream().filter(line -> !line.isBlank()).toList();
        assertEquals(4, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.text().startsWith("Page begins")));
        assertEquals(
                List.of("Final Acts 1", "– 1 –", "2 Final Acts", "– 2 –"),
                source.text().lines().skip(4).limit(4).toList());
        assertEquals(8, source.pageMatter().size());
    }

    @Test
    void pageMatterIsKeptAsFurnitureWithItsPlace() {
        for (int page = 1; page <= 2; page++) {
            print.put(200, 40, 9, "Final Acts");
            lines(72, 90, page == 1 ? "Words of one page." : "Other words.");
            print.put(290, 800, 9, "– " + page + " –");
            if (page < 2) {
                print.newPage();
            }
        }
        var source = new PdfReader().read(FILE, print.bytes());
        var document = new DocumentParser().parse(source, Catalogue.uncatalogued(source));
        assertEquals(
                List.of(
                        "RUNNING_HEADER Final Acts",
                        "PAGE_NUMBER – 1 –",
                        "RUNNING_HEADER Final Acts",
                        "PAGE_NUMBER – 2 –"),
                document.furniture().stream()
                        .map(piece -> piece.kind() + " " + source.read(span(piece)))
                        .toList());
        assertEquals(2, document.paragraphs().size());
    }

    private static Span span(Furniture piece) {
        return piece.runs().stream().map(Run::span).reduce(Span::join).orElseThrow();
    }

    @Test
    void aFootnoteStandsBehindTheParagraphThatCallsIt() {
        print.put(72, 90, Print.SIZE, "a)");
        print.put(102, 90, Print.SIZE, "developing countries");
        print.put(190, 86, 6, "1");
        print.put(197, 90, Print.SIZE, "and lamps;");
        lines(72, 110, "b)  keepers of lamps and those who keep the keepers of them all,");
        print.put(72, 700, 6, "1");
        print.put(80, 702, 8, "These include islands and other places of which some lie");
        print.put(72, 712, 8, "far out at sea.");
        assertEquals(
                List.of(
                        "a)\tdeveloping countries[footnoteRef:1]1 and lamps; [1: 1 \tThese include"
                                + " islands and other places of which some lie far out at sea.]",
                        "b) keepers of lamps and those who keep the keepers of them all,"),
                read());
    }

    @Test
    void aRuledTableIsReadCellByCell() {
        lines(72, 60, "Words above the table that run over all of its columns together.");
        print.grid(new float[] {72, 172, 272, 400}, new float[] {80, 120, 160, 200});
        lines(76, 95, "lamps");
        lines(176, 95, "lanterns of", "glass");
        lines(276, 95, "towers");
        lines(76, 135, "12");
        lines(276, 135, "13");
        lines(176, 175, "last of", "them");
        lines(72, 230, "Words below.");
        assertEquals(
                List.of(
                        "Words above the table that run over all of its columns together.",
                        "\tlamps",
                        "\tlanterns of glass",
                        "\ttowers",
                        "",
                        "\t12",
                        "\t",
                        "\t13",
                        "",
                        "\t",
                        "\tlast of them",
                        "\t",
                        "",
                        "Words below."),
                read());
    }

    @Test
    void cellsThatBeginBelowEachOtherAreATable() {
        lines(72, 60, "Words above the table, of which there are so many that they");
        lines(72, 74, "need a second line.");
        for (int row = 0; row < 3; row++) {
            float y = 94 + row * Print.LEADING;
            lines(72, y, "lamp " + row);
            lines(200, y, "tower " + row);
            lines(320, y, "keeper " + row);
        }
        lines(72, 160, "Words below.");
        assertEquals(
                List.of(
                        "Words above the table, of which there are so many that they need a"
                                + " second line.",
                        "lamp 0\ttower 0\tkeeper 0",
                        "lamp 1\ttower 1\tkeeper 1",
                        "lamp 2\ttower 2\tkeeper 2",
                        "Words below."),
                read());
    }

    @Test
    void aBoxAndALineMakeNoTable() {
        print.grid(new float[] {60, 500}, new float[] {50, 160});
        lines(72, 70, "Words in a box that are one paragraph and", "stay one.");
        print.grid(new float[] {72, 400}, new float[] {300});
        lines(72, 320, "Words below a line.");
        assertEquals(
                List.of(
                        "Words in a box that are one paragraph and stay one.",
                        "Words below a line."),
                read());
    }

    @Test
    void aCompilationInAPdfIsReadColumnByColumn() {
        lines(72, 60, "Compilation of resolutions on lamps");
        print.grid(new float[] {50, 300, 550}, new float[] {80, 100, 200, 260, 330});
        lines(54, 94, "PP");
        lines(304, 94, "WTSA");
        lines(54, 114, "RESOLUTION 291 (ANTALYA, 2006)");
        lines(54, 134, "Lamps");
        lines(54, 154, "The Plenipotentiary Conference (Antalya, 2006),");
        lines(304, 114, "RESOLUTION 292 (Rev. Dubai, 2012)");
        lines(304, 134, "Lanterns");
        lines(304, 154, "The World Telecommunication Standardization", "Assembly (Dubai, 2012),");
        lines(54, 214, "noting");
        lines(54, 234, "that lamps burn,");
        lines(54, 274, "resolves");
        lines(54, 294, "to keep lamps.");
        lines(304, 274, "resolves");
        lines(304, 294, "to keep lanterns.");
        var source = new PdfReader().read(FILE, print.bytes());
        assertEquals(
                List.of(
                        "/eli/pp/res/291/2006/noting/p1",
                        "/eli/pp/res/291/2006/resolves/p1",
                        "/eli/wtsa/res/292/2012/resolves/p1"),
                new DocumentParser()
                        .parse(source, Catalogue.uncatalogued(source)).revisions().stream()
                                .flatMap(text -> text.allClauses())
                                .map(clause -> clause.id().toString())
                                .toList());
    }

    @Test
    void anEncryptedFileSaysSo() throws IOException {
        lines(72, 90, "secret");
        print.document()
                .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        var e = assertThrows(UnreadableSource.class, this::read);
        assertTrue(e.getMessage().contains("encrypted"), e.getMessage());
    }

    @Test
    void aScanSaysThatItHasNoText() throws IOException {
        var image =
                LosslessFactory.createFromImage(
                        print.document(), new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
        try (var content = new PDPageContentStream(print.document(), print.document().getPage(0))) {
            content.drawImage(image, 0, 0);
        }
        var e = assertThrows(UnreadableSource.class, this::read);
        assertTrue(e.getMessage().contains("scan"), e.getMessage());
    }
}
