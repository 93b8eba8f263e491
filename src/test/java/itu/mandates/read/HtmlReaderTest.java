package itu.mandates.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.model.Change;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a browser shows comes out as lines. */
class HtmlReaderTest {

    private static itu.mandates.model.SourceText source(String body) {
        byte[] page =
                ("<!DOCTYPE html><meta charset=utf-8><body>" + body)
                        .getBytes(StandardCharsets.UTF_8);
        return new HtmlReader().read(Path.of("made-up.html"), page);
    }

    private static List<String> read(String body) {
        return source(body).text().lines().toList();
    }

    @Test
    void blocksAreLinesAndBlanksRunTogether() {
        assertEquals(
                List.of("RESOLUTION 1", "first", "second", "of two words", "third"),
                read(
                        "<h1>RESOLUTION&#32;  1</h1>\n<p>first<br>second</p><div>of <b>two</b>\n words"
                                + "<p>third</p></div><script>no</script><nav>no</nav>"));
    }

    @Test
    void listsCountAsTheBrowserDoes() {
        assertEquals(
                List.of("c)\tthree", "d)\tfour:", "i)\tin", "ii)\tner", "7\tseven", "•\tdot"),
                read(
                        "<ol type=a start=3><li>three<li><p>four:</p><ol style='list-style-type:lower-roman'>"
                                + "<li>in<li>ner</ol></ol><ol><li value=7>seven</ol><ul><li>dot</ul>"));
    }

    @Test
    void notesStandBehindTheLineThatCallsThem() {
        assertEquals(
                List.of(
                        "developing countries[footnoteRef:1]1 and lamps; [1: 1 \tThese include islands.]",
                        "end²"),
                read(
                        "<p>developing countries<sup><a href='#n1'>1</a></sup> and lamps;</p><p>end<sup>2</sup></p>"
                                + "<div id=n1><p><a href='#c1'>1</a> These include islands.</p></div>"));
    }

    @Test
    void tablesStandCellByCell() {
        assertEquals(
                List.of(
                        "\tone", "\t", "\tthree", "", "\tdown", "first", "\tx", "\ty", "", "\t",
                        "\tz", "\t", ""),
                read(
                        "<table><tr><td colspan=2>one<td>three</tr>"
                                + "<tr><td rowspan=2><p>down<p>first<td>x<td>y</tr><tr><td>z<td></tr></table>"));
    }

    @Test
    void insertionsAndDeletionsAreTrackedChanges() {
        var source =
                source("<p>the <del datetime='2026-03-04T10:00'>old</del><ins>new</ins> lamp</p>");
        assertEquals("the oldnew lamp\n", source.text());
        assertEquals(
                List.of(Change.Kind.DELETED, Change.Kind.INSERTED),
                source.changes().stream().map(Change::kind).toList());
        assertEquals("2026-03-04", source.changes().get(0).date().orElseThrow());
        assertEquals("old", source.read(source.changes().get(0).span()));
    }

    @Test
    void nestingWithoutEndIsNoHarm() {
        assertEquals(List.of("deep"), read("<div>".repeat(200_000) + "deep"));
    }

    @Test
    void theCharacterSetIsThatOfThePage() {
        byte[] page =
                "<html><head><meta charset=windows-1252></head><body>d\u00E9cide"
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("d\u00E9cide\n", new HtmlReader().read(Path.of("a.html"), page).text());
    }
}
