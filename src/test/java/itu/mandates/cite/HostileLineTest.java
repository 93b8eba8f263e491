package itu.mandates.cite;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import itu.mandates.cite.ReferencePattern.Example;
import itu.mandates.model.Identifier;
import itu.mandates.model.Passage;
import itu.mandates.model.TextStatus;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line makes a search run away: eight times the text takes about eight times as long. */
class HostileLineTest {

    private static final int TIMES = 8;

    private static final PatternBook BOOK = PatternBook.of("en");

    private ReferenceFinder finder = new ReferenceFinder(List.of(BOOK));

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void everyBeginningOfEveryExampleRepeatedIsReadInLinearTime(String language) {
        var book = PatternBook.of(language);
        finder = new ReferenceFinder(PatternBook.booksFor(language));
        Set<String> pieces = new LinkedHashSet<>();
        for (ReferencePattern pattern : book.patterns()) {
            for (Example example : pattern.finds()) {
                pieces.addAll(cuts(example.text()));
            }
        }
        assertTrue(pieces.size() > 50, pieces.size() + " pieces");
        int length = language.equals("en") ? 4_000 : 1_000;
        pieces.forEach(piece -> assertLinear(piece, length));
    }

    @Test
    void charactersThatPatternsRepeatAreReadInLinearTime() {
        List<String> pieces =
                List.of(
                        " ",
                        "(",
                        ")",
                        "1",
                        "1, ",
                        "1 and ",
                        "-",
                        "A",
                        "a) ",
                        "Rev. ",
                        "Aa ",
                        "i",
                        "Resolution 1 (",
                        "Resolution 1 (Rev. A",
                        "Resolutions 1, 2 and ",
                        "Nos. 1 and ",
                        "No. 1 (a), ",
                        "resolves 1, 2 and ",
                        "instructs the A ",
                        "instructs the Director of the A",
                        "Resolution 1, on a (b) c, ",
                        "the latest version of ",
                        "Annexes 1, 2 and ",
                        "Questions 1/2, ");
        pieces.forEach(piece -> assertLinear(piece, 12_500));
    }

    /** The example up to its middle, and all of it but its end. */
    private static List<String> cuts(String text) {
        var cuts = new ArrayList<String>();
        for (int part = 1; part <= 2; part++) {
            cuts.add(text.substring(0, Math.max(1, text.length() * part / 2 - 1)) + " ");
        }
        return cuts;
    }

    /** Time of this thread alone; a second and third try, as a collector may have run. */
    private void assertLinear(String piece, int length) {
        long few = 0;
        long many = 0;
        for (int attempt = 0; attempt < 3; attempt++) {
            few = Math.max(millis(piece, length), 20);
            many = millis(piece, TIMES * length);
            if (many <= 3 * TIMES * few) {
                return;
            }
        }
        fail(piece + ": " + few + " ms, then " + many + " ms");
    }

    private long millis(String piece, int length) {
        String line = piece.repeat(length / piece.length() + 1);
        var words = new CitingWords(Identifier.source("x"), Passage.of(line, 0), TextStatus.CLEAN);
        var resolver = new ReferenceResolver(BOOK.words(), ResolverCase.HOLDINGS);
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        resolver.resolve(finder.find(words.passage().text()), words, CitingText.ofDocument());
        return (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}
