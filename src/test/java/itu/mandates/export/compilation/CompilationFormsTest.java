package itu.mandates.export.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.export.compilation.CompilationColumn.Standing;
import itu.mandates.model.Identifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** HTML, DOCX and CSV of a made-up table. */
class CompilationFormsTest {

    private static final int ROWS = 3;
    private static final CompilationTable TABLE = table();

    private static CompilationTable table() {
        return table(
                List.of(
                        MadeUp.text(0, "en", "# resolves\n1 =1+1 is a <sum>, \"they say\" & more"),
                        MadeUp.text(1, "ar", "# يقرر\n1 نص قصير"),
                        MadeUp.text(2, "en", "# resolves\n1 +2 lamps\n2 that =1+1 is a <sum>")));
    }

    private static CompilationTable table(List<CompiledText> texts) {
        var columns =
                texts.stream()
                        .map(
                                text ->
                                        new CompilationColumn(
                                                id(text.column()),
                                                "Resolution " + text.column(),
                                                "Lamps",
                                                text.language(),
                                                Standing.values()[text.column()],
                                                "paper"))
                        .toList();
        return new CompilationTable(
                columns, CompilationMaker.blocks(texts, new ClauseKin()), "0123abcd");
    }

    private static Identifier id(int column) {
        return Identifier.parse("/eli/pp/res/" + (900 + column) + "/2022").orElseThrow();
    }

    private static CompilationHtml html() {
        return new CompilationHtml(CompilationWords.english(), thing -> Optional.of("/en" + thing));
    }

    @Test
    void thePageSaysWhatItsTextsAreAndEscapesThem() {
        var page = Jsoup.parse(html().page(TABLE));
        assertThat(page.select("html[lang=en] style")).hasSize(1);
        assertThat(page.select("thead th[scope=col]")).hasSize(3);
        assertThat(page.select("td[lang=ar][dir=rtl]")).isNotEmpty();
        assertThat(page.select("sum")).isEmpty();
        assertThat(page.select("td.compilation-clause"))
                .extracting(Element::text)
                .contains("resolves 1 =1+1 is a <sum>, \"they say\" & more");
        assertThat(page.text())
                .contains(
                        "Not the authoritative texts",
                        "Proposed, not adopted",
                        "0123abcd",
                        "paper");
    }

    @Test
    void theTableForOtherPagesHasClassesAndLinksAndNoStyleOfItsOwn() {
        var fragment = Jsoup.parseBodyFragment(html().table(TABLE));
        assertThat(fragment.getAllElements()).noneMatch(element -> element.hasAttr("style"));
        assertThat(fragment.select("style, script")).isEmpty();
        assertThat(fragment.select("mark.shared-all, mark.shared-some").size()).isGreaterThan(2);
        assertThat(fragment.select("td.compilation-clause a"))
                .extracting((Element link) -> link.attr("href"))
                .contains("/en/eli/pp/res/902/2022/resolves/2");
    }

    @Test
    void aFootnoteStandsWithItsClause() {
        var plain = MadeUp.text(0, "en", "# resolves\n1 to assist lamp makers1;");
        var clause = plain.clauses().get(0).clause().id();
        var notes = Map.of(clause, List.of("1 These include makers of <lanterns>."));
        var noted = new CompiledText(0, "en", plain.sections(), notes);
        var table = table(List.of(noted, MadeUp.text(1, "en", "# resolves\n1 to assist;")));
        assertThat(Jsoup.parse(html().page(table)).select("td .compilation-footnote"))
                .extracting(Element::text)
                .containsExactly("1 These include makers of <lanterns>.");
        assertThat(CompilationCsv.print(table)).contains("\n1 These include makers");
    }

    @Test
    void everyClassOfTheTableHasItsStyle() {
        var page = Jsoup.parse(html().page(TABLE));
        assertThat(
                        page.getAllElements().stream()
                                .flatMap(element -> element.classNames().stream())
                                .distinct()
                                .filter(name -> !name.equals("compilation-block"))
                                .filter(name -> !name.equals("compilation-clause"))
                                .filter(name -> !name.equals("compilation"))
                                .filter(name -> !CompilationHtml.style().contains("." + name)))
                .isEmpty();
    }

    @Test
    void noCellOfTheValuesIsAFormula() {
        String csv = CompilationCsv.print(TABLE);
        var lines = csv.split("\r\n", -1);
        assertThat(lines).hasSize(1 + TABLE.blocks().size() + ROWS + 2);
        assertThat(csv)
                .contains("'+2 lamps")
                .contains("\"'=1+1 is a <sum>, \"\"they say\"\" & more\"");
        assertThat(csv).doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
    }

    @Test
    void theDocumentIsWideAndRepeatsItsHead() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            var grid = document.getTables().get(0);
            assertThat(grid.getRow(0).isRepeatHeader()).isTrue();
            assertThat(grid.getRows()).hasSize(1 + TABLE.blocks().size() + ROWS);
            assertThat(grid.getText()).contains("=1+1 is a <sum>, \"they say\" & more");
            assertThat(
                            grid.getRows().stream()
                                    .flatMap(row -> row.getTableCells().stream())
                                    .flatMap(cell -> cell.getParagraphs().stream())
                                    .flatMap(paragraph -> paragraph.getRuns().stream())
                                    .filter(run -> run.isHighlighted()))
                    .isNotEmpty();
        }
    }

    @Test
    void theSameTableGivesTheSameBytesWithoutATime() throws IOException {
        byte[] bytes = docx();
        assertThat(docx()).isEqualTo(bytes);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(new String(zip.readAllBytes())).doesNotContain("dcterms:created");
                }
                entries++;
            }
            assertThat(entries).isGreaterThan(3);
        }
    }

    private static byte[] docx() throws IOException {
        var out = new ByteArrayOutputStream();
        CompilationDocx.write(TABLE, CompilationWords.english(), out);
        return out.toByteArray();
    }
}
