package itu.mandates.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceFinderTest {

    private static final PatternBook BOOK = PatternBook.of("en");
    private static final ReferenceFinder FINDER = new ReferenceFinder(List.of(BOOK));

    @Test
    void membersOfAListHaveTheSameWords() {
        String words = "see Resolutions 17, 26 and 44 (Rev. Dubai, 2012) of WTSA, on cooperation";
        List<Mention> found = FINDER.find(words);
        assertEquals(3, found.size());
        for (Mention mention : found) {
            assertEquals("Resolutions 17, 26 and 44 (Rev. Dubai, 2012) of WTSA", mention.quote());
            assertEquals(mention.quote(), words.substring(mention.from(), mention.to()));
        }
    }

    @Test
    void theWordsOfAnAnnexAreItsNameAlone() {
        assertEquals(
                List.of("Annex 2"), quotes("the procedure in Annex 2 to this resolution shall"));
    }

    @Test
    void anInstrumentNamedOnceIsNotPartOfTheWordsBeforeIt() {
        assertEquals(
                List.of("No. 119 of the Constitution", "No. 193", "No. 215 of the Convention"),
                quotes(
                        "No. 119 of the Constitution, No. 193 (relating to ITU-T) and No. 215 of the Convention"));
    }

    @Test
    void aRangeRunningBackwardsIsItsTwoEnds() {
        assertEquals(List.of("154", "151"), numbers("Nos. 154-151 of the Convention"));
        assertEquals(List.of("1", "999"), numbers("Nos. 1-999 of the Convention"));
    }

    @Test
    void labelsCountOnAsLettersOrAsRomanNumbers() {
        assertEquals(
                List.of("considering c)", "considering d)", "considering e)"),
                numbers("considering c) to e) above"));
        assertEquals(
                List.of("resolves 3 i)", "resolves 3 ii)"), numbers("resolves 3 i) and ii) above"));
    }

    @Test
    void wordsThatOnlyNameTheTextItselfAreNone() {
        assertEquals(List.of(), FINDER.find("the implementation of this resolution annually"));
    }

    @Test
    void theLatestVersionReachesToTheEndOfTheSentence() {
        List<Boolean> dynamic =
                FINDER
                        .find(
                                "the latest versions of Resolution 1, Resolution 2 (Rev. Dubai, 2018); Resolution 3")
                        .stream()
                        .map(Mention::dynamic)
                        .toList();
        assertEquals(List.of(true, false, false), dynamic);
    }

    @Test
    void wordsWithoutCitationGiveNothing() {
        assertEquals(List.of(), FINDER.find(""));
        assertEquals(List.of(), FINDER.find("((( Rev. , 2018 ) Nos. of the Constitution"));
    }

    @Test
    void aWrongPatternFileIsReportedByFileAndKey() {
        assertProblem("name: x\nregexp: y\n", "x.yaml: regexp: unknown");
        assertProblem("name: x\n", "x.yaml: kind: missing");
        assertProblem(pattern("(?<nonsense> a )"), "x.yaml: regex: unknown group nonsense");
        assertProblem(pattern("(?&nothing)"), "pieces.nothing: missing");
        assertProblem(pattern("(a"), "x.yaml: regex: Unclosed group");
        assertProblem("name: x\nname: y\n", "x.yaml: ");
        assertProblem("name: !!java.net.URL [http://localhost]\n", "x.yaml: ");
        assertProblem("- a\n", "x.yaml: : not a mapping");
    }

    private static String pattern(String regex) {
        return "name: x\nmeaning: m\nlanguage: en\nkind: clause\nregex: '"
                + regex
                + "'\nfinds: []\nignores: []\n";
    }

    private static void assertProblem(String yaml, String message) {
        var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ReferencePattern.read(YamlFile.read("x.yaml", yaml), BOOK.words()));
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }

    private static List<String> quotes(String words) {
        return FINDER.find(words).stream().map(Mention::quote).toList();
    }

    private static List<String> numbers(String words) {
        return FINDER.find(words).stream().map(mention -> mention.citation().number()).toList();
    }
}
