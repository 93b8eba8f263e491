package itu.mandates.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.vocab.ResourceFolder.TextFile;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The words of the rules: all there, in each of the six languages. */
class RuleTranslationsTest {

    private static final List<String> OTHERS = List.of("ar", "es", "fr", "ru", "zh");
    private static final int WORDINGS = 36 * 5;
    private static final Map<String, UnicodeScript> SCRIPTS =
            Map.of(
                    "ar", UnicodeScript.ARABIC,
                    "zh", UnicodeScript.HAN,
                    "ru", UnicodeScript.CYRILLIC);

    private static final List<Rule> RULES = RuleBook.load().rules();
    private static final RuleTranslations TRANSLATIONS = RuleTranslations.load();

    /** A rule in another language than English. */
    private record Translated(Rule rule, String language, RuleWording words) {

        String name() {
            return rule.code() + " " + language;
        }
    }

    @Test
    void everyRuleHasLabelAndReasonInSixLanguages() {
        var missing = new TreeSet<String>();
        for (Rule rule : RULES) {
            assertThat(rule.label()).isNotBlank();
            assertThat(rule.why()).isNotBlank();
            OTHERS.stream()
                    .filter(language -> !isWhole(rule, language))
                    .forEach(language -> missing.add(rule.code() + " " + language));
        }
        assertThat(missing).isEmpty();
        assertThat(translated()).hasSize(WORDINGS);
    }

    private static boolean isWhole(Rule rule, String language) {
        return rule.in(language)
                .filter(words -> !words.label().isBlank() && !words.why().isBlank())
                .isPresent();
    }

    @Test
    void noTranslationIsACopyOfTheEnglish() {
        assertThat(wrong(each -> each.words().label().equals(each.rule().label()))).isEmpty();
        assertThat(wrong(each -> each.words().why().equals(each.rule().why()))).isEmpty();
    }

    /** Names of the translations of which this is true. */
    private static List<String> wrong(Predicate<Translated> wrong) {
        return translated().stream().filter(wrong).map(Translated::name).toList();
    }

    @Test
    void noTwoRulesAreCalledAlike() {
        for (String language : OTHERS) {
            assertThat(all(language, RuleWording::label)).doesNotHaveDuplicates();
            assertThat(all(language, RuleWording::why)).doesNotHaveDuplicates();
        }
    }

    private static List<String> all(String language, Function<RuleWording, String> part) {
        return RULES.stream().flatMap(rule -> rule.in(language).stream()).map(part).toList();
    }

    /** Names of rules, terms and English words that a rule looks for stay as they are. */
    @Test
    void everyTranslationIsWrittenInTheScriptOfItsLanguage() {
        assertThat(wrong(each -> share(each.words().label(), each.language()) < 1)).isEmpty();
        assertThat(wrong(each -> share(each.words().why(), each.language()) < 0.6)).isEmpty();
    }

    /** How many of the letters are of the script of the language. */
    private static double share(String words, String language) {
        UnicodeScript script = SCRIPTS.getOrDefault(language, UnicodeScript.LATIN);
        int[] letters = words.codePoints().filter(Character::isLetter).toArray();
        long own =
                Arrays.stream(letters).filter(letter -> UnicodeScript.of(letter) == script).count();
        return own / (double) letters.length;
    }

    @Test
    void aTranslationNamesTheSameRulesAndTermsAsTheEnglish() {
        assertThat(wrong(each -> !names(each.words().why()).equals(names(each.rule().why()))))
                .isEmpty();
    }

    private static TreeSet<String> names(String words) {
        var names = new TreeSet<String>();
        RULES.stream().map(Rule::code).filter(words::contains).forEach(names::add);
        Stream.of("itu:draftFor", "MOD", "WSIS", "2022")
                .filter(words::contains)
                .forEach(names::add);
        return names;
    }

    @Test
    void onlyRulesAreTranslated() {
        var rules = new TreeSet<>(RULES.stream().map(Rule::iri).toList());
        assertThat(new TreeSet<>(TRANSLATIONS.shapes())).isEqualTo(rules);
    }

    @Test
    void everyFileSaysWhoHasStillToReviewIt() {
        List<TextFile> files = new ResourceFolder("ontology/shapes/words").files(".ttl");
        assertThat(files).extracting(TextFile::name).isEqualTo(OTHERS);
        assertThat(files)
                .allSatisfy(file -> assertThat(file.text()).contains("# review: machine-made"));
    }

    @Test
    void wordsThatAreMarkedWithAnotherLanguageAreRefusedByTheNameOfTheFile() {
        var file =
                new TextFile(
                        "fr", "<http://example.org/a> <" + RDFS.label.getURI() + "> \"a\"@en .");
        assertThatThrownBy(() -> new RuleTranslations(List.of(file)))
                .hasMessageContaining("ontology/shapes/words/fr.ttl")
                .hasMessageContaining("@fr");
    }

    @Test
    void aRuleWithoutTranslationIsCalledByItsEnglishWords() {
        List<TextFile> shapes = new ResourceFolder("ontology/shapes").files(".trig");
        var book = new RuleBook(shapes, new RuleTranslations(List.of()));
        assertThat(book.rules()).hasSameSizeAs(RULES);
        assertThat(book.rules()).allSatisfy(rule -> assertThat(rule.in("fr")).isEmpty());
        assertThat(book.digest()).isEqualTo(RuleBook.load().digest());
    }

    @Test
    void theGraphOfTheReportDescribesEveryRuleInSixLanguages() {
        Graph graph = new CheckReport(RULES, List.of()).graph();
        for (Rule rule : RULES) {
            Node node = NodeFactory.createURI(rule.iri());
            assertThat(RuleWording.of(graph, node)).isEqualTo(rule.wordings()).hasSize(6);
        }
    }

    private static List<Translated> translated() {
        return RULES.stream()
                .flatMap(
                        rule ->
                                OTHERS.stream()
                                        .flatMap(
                                                language ->
                                                        rule.in(language).stream()
                                                                .map(
                                                                        words ->
                                                                                new Translated(
                                                                                        rule,
                                                                                        language,
                                                                                        words))))
                .toList();
    }
}
