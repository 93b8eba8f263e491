package itu.mandates.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.cite.ReferencePattern.Example;
import itu.mandates.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every line of "finds" and "ignores" of every pattern file. */
class ReferencePatternTest {

    private static final List<PatternBook> BOOKS =
            PatternBook.languages().stream().map(PatternBook::of).toList();
    private static final Map<String, ReferenceFinder> FINDERS =
            PatternBook.languages().stream()
                    .collect(
                            Collectors.toMap(
                                    language -> language,
                                    language ->
                                            new ReferenceFinder(PatternBook.booksFor(language))));

    private static List<ReferencePattern> patterns() {
        return BOOKS.stream().flatMap(book -> book.patterns().stream()).toList();
    }

    @Test
    void sixLanguagesHavePatterns() {
        assertEquals(List.of("ar", "en", "es", "fr", "ru", "zh"), PatternBook.languages());
        for (PatternBook book : BOOKS) {
            var kinds = book.patterns().stream().map(ReferencePattern::kind).distinct().toList();
            assertTrue(kinds.size() >= 9, book.words().language() + ": " + kinds);
        }
    }

    @TestFactory
    List<DynamicTest> everyPatternFindsWhatItsFileSays() {
        var tests = new ArrayList<DynamicTest>();
        for (ReferencePattern pattern : patterns()) {
            assertFalse(pattern.finds().isEmpty(), pattern.id());
            for (Example example : pattern.finds()) {
                tests.add(
                        DynamicTest.dynamicTest(
                                pattern.id() + ": " + example.text(),
                                () -> assertFinds(pattern, example)));
            }
        }
        assertTrue(tests.size() >= 280, tests.size() + " lines");
        return tests;
    }

    @TestFactory
    List<DynamicTest> everyPatternIgnoresWhatItsFileSays() {
        var tests = new ArrayList<DynamicTest>();
        for (ReferencePattern pattern : patterns()) {
            assertFalse(pattern.ignores().isEmpty(), pattern.id());
            for (String text : pattern.ignores()) {
                tests.add(
                        DynamicTest.dynamicTest(
                                pattern.id() + ": " + text,
                                () -> assertEquals(List.of(), foundBy(pattern, text))));
            }
        }
        assertTrue(tests.size() >= 150, tests.size() + " lines");
        return tests;
    }

    @Test
    void noTwoPatternsClaimTheSameWords() {
        int texts = 0;
        for (var document : Sources.documents()) {
            assertNoOverlap(Passage.normal(document.source().text()));
            texts++;
        }
        for (ReferencePattern pattern : BOOKS.get(1).patterns()) {
            for (Example example : pattern.finds()) {
                assertNoOverlap(example.text());
                texts++;
            }
        }
        assertTrue(texts >= 90, texts + " texts");
    }

    /** In English; in the others the first pattern and the longest words count. */
    static void assertNoOverlap(String text) {
        List<Mention> all = FINDERS.get("en").allMatches(text);
        for (Mention one : all) {
            for (Mention other : all) {
                assertTrue(
                        one.pattern().equals(other.pattern()) || !one.overlaps(other),
                        () -> one.pattern() + " and " + other.pattern() + " in: " + text);
            }
        }
    }

    private static void assertFinds(ReferencePattern pattern, Example example) {
        List<Mention> found = foundBy(pattern, example.text());
        assertEquals(example.cites().size(), found.size(), () -> found.toString());
        for (int i = 0; i < found.size(); i++) {
            Map<String, String> expected = new TreeMap<>(example.cites().get(i));
            expected.putIfAbsent("kind", pattern.kind());
            Map<String, String> said = said(found.get(i));
            if (!expected.containsKey("title")) {
                said.remove("title");
            }
            assertEquals(expected, said);
        }
    }

    /** What the pattern finds; if its words only make others dynamic, what is dynamic. */
    private static List<Mention> foundBy(ReferencePattern pattern, String text) {
        return FINDERS.get(pattern.language()).find(text).stream()
                .filter(
                        mention ->
                                pattern.kind().equals(ReferencePattern.LATEST)
                                        ? mention.dynamic()
                                        : mention.pattern().equals(pattern.id()))
                .toList();
    }

    private static Map<String, String> said(Mention mention) {
        var citation = mention.citation();
        var said = new TreeMap<String, String>();
        said.put("kind", citation.kind());
        said.put("number", citation.number());
        citation.body().ifPresent(body -> said.put("body", body));
        citation.place().ifPresent(place -> said.put("place", place));
        citation.year().ifPresent(year -> said.put("year", year.toString()));
        citation.instrument().ifPresent(instrument -> said.put("instrument", instrument));
        citation.title().ifPresent(title -> said.put("title", title));
        citation.part().ifPresent(part -> said.put("part", part));
        mention.secondYear().ifPresent(year -> said.put("secondYear", Integer.toString(year)));
        flag(said, "rev", citation.revised());
        flag(said, "malformed", citation.malformed());
        flag(said, "dynamic", mention.dynamic());
        return said;
    }

    private static void flag(Map<String, String> said, String name, boolean set) {
        if (set) {
            said.put(name, "true");
        }
    }
}
