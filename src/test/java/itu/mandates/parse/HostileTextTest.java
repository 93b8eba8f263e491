package itu.mandates.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import itu.mandates.model.SourceText;
import itu.mandates.read.Catalogue;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No text makes the parser run away: eight times the text takes about eight times as long. */
class HostileTextTest {

    private static final int TIMES = 8;
    private static final String TITLE =
            "RESOLUTION 1 (REV. DOHA, 2026)\nLamps\nThe Plenipotentiary Conference of the"
                    + " International Telecommunication Union (Doha, 2026),\nresolves\n";

    private static final List<String> PIECES =
            List.of(
                    " ",
                    "\t",
                    "a",
                    "A ",
                    "1",
                    "1.1",
                    "a)",
                    "a) ",
                    "(",
                    ")",
                    "((",
                    "[",
                    "[1: ",
                    "]",
                    "[footnoteRef:1]1",
                    "[bookmark: ",
                    "*",
                    "**a",
                    "_a_ ",
                    "__",
                    "\\*",
                    "# ",
                    "|",
                    "| a ",
                    "\t1\ta",
                    "¹",
                    "word1 ",
                    "•",
                    "• ",
                    "- ",
                    ";",
                    ";resolvesthat ",
                    ",notingthat ",
                    "resolves ",
                    "resolves to instruct ",
                    "further ",
                    "noting further ",
                    "recalling, ",
                    "instructs the Director ",
                    "to the that ",
                    "RESOLUTION ",
                    "RESOLUTION 1 (",
                    "(Doha, 2022",
                    "(Doha, 2022) – ",
                    "Doha 2022; ",
                    "(1993-",
                    "ANNEX ",
                    "ANNEX 1 (",
                    "Annex 1 to ",
                    "MOD A/1/",
                    "C26/",
                    "http://a.",
                    "– 1 ",
                    "RES1-",
                    "1bis",
                    "i",
                    "ii) ",
                    "e\u0301",
                    "\uFFFD",
                    "第1号决议（",
                    "忆及",
                    "إذ يذكر ",
                    "а) ",
                    "Contribution by A, and ",
                    "Original: a",
                    "Agenda item: ");

    @Test
    void oneLongLineIsReadInLinearTime() {
        PIECES.forEach(piece -> assertLinear(piece, "", 2_000));
    }

    @Test
    void manyShortLinesAreReadInLinearTime() {
        PIECES.forEach(piece -> assertLinear(piece + "\n", TITLE, 2_000));
    }

    @Test
    void aLineOfFiveMegabytesIsReadAndKept() {
        String line = "resolves that lamps be lit, ".repeat(5_000_000 / 28);
        var document = parse(line);
        assertEquals(1, document.source().lines().size());
        assertTrue(document.paragraphs().size() + document.revisions().size() > 0);
    }

    /** Time of this thread alone; a second and third try, as a collector may have run. */
    private static void assertLinear(String piece, String before, int length) {
        long few = 0;
        long many = 0;
        for (int attempt = 0; attempt < 3; attempt++) {
            few = Math.max(millis(before + piece.repeat(length / piece.length())), 20);
            many = millis(before + piece.repeat(TIMES * length / piece.length()));
            if (many <= 3 * TIMES * few) {
                return;
            }
        }
        fail(piece + ": " + few + " ms, then " + many + " ms");
    }

    private static long millis(String text) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        parse(text);
        return (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private static itu.mandates.model.Document parse(String text) {
        var source = new SourceText("hostile.txt", "sha256:none", text);
        return PARSER.parse(source, Catalogue.uncatalogued(source));
    }

    private static final DocumentParser PARSER = new DocumentParser();
}
