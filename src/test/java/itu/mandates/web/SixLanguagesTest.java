package itu.mandates.web;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryFile;
import itu.mandates.query.Wording;
import itu.mandates.vocab.ResourceFolder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The words of the interface and of the queries: all there, in each of the six languages. */
class SixLanguagesTest {

    private static final List<String> OTHERS = List.of("ar", "zh", "fr", "ru", "es");
    private static final QueryBook BOOK = QueryBook.load();

    @Test
    void theLanguagesAreOfferedInTheOrderOfTheUnion() {
        var words = new Words(new IcuMessages());
        assertThat(words.languages()).containsExactly("ar", "zh", "en", "fr", "ru", "es");
        assertThat(words.languages()).allMatch(one -> words.spoken(one).equals(one));
    }

    /** Prints, for each language, the keys that are still to be translated. */
    @Test
    void noLanguageLacksAWord() {
        assertThat(found(each -> each.missing().stream())).isEmpty();
    }

    @Test
    void noLanguageHasAWordThatEnglishLacks() {
        assertThat(found(each -> each.unknown().stream())).isEmpty();
    }

    @Test
    void onlyListedWordsAreTheEnglishOnes() {
        var copied = new TreeSet<String>();
        translations().forEach(each -> copied.addAll(each.copied()));
        var listed = new TreeSet<String>();
        Translation.list("same-as-english.tsv")
                .forEach(
                        line -> {
                            String[] parts = line.split("\t");
                            List<String> in = parts[0].equals("*") ? OTHERS : List.of(parts[0]);
                            in.forEach(language -> listed.add(language + "\t" + parts[1]));
                        });
        assertThat(copied).isEqualTo(listed);
    }

    @Test
    void everyMessageTakesTheArgumentsOfTheEnglishOne() {
        assertThat(bundles().flatMap(each -> each.otherArguments().stream())).isEmpty();
    }

    @Test
    void everyNumberHasAllFormsOfItsLanguage() {
        var english = new Translation("en", bundle("en"), bundle("en"));
        assertThat(
                        Stream.concat(Stream.of(english), bundles())
                                .flatMap(each -> each.withoutForms().stream()))
                .isEmpty();
        assertThat(bundles().flatMap(each -> each.otherPlurals().stream())).isEmpty();
    }

    @Test
    void everyLanguageKeepsToItsScript() {
        var names = Translation.list("latin-names.txt");
        assertThat(translations().flatMap(each -> each.otherScripts(names).stream())).isEmpty();
    }

    @Test
    void signsOfDirectionStandOnlyWhereASuffixNeedsThem() {
        assertThat(translations().flatMap(each -> each.directed().stream())).isEmpty();
    }

    @Test
    void aNumberIsSaidInItsForm() {
        var words = new Words(new IcuMessages());
        assertThat(words.say("ru", "overlaps.found", 21)).isEqualTo("21 пара");
        assertThat(words.say("ru", "overlaps.found", 3)).isEqualTo("3 пары");
        assertThat(words.say("ar", "overlaps.found", 2)).isEqualTo("زوجان");
        assertThat(words.say("ar", "overlaps.found", 11)).isEqualTo("11 زوجاً");
        assertThat(words.say("fr", "overlaps.found", 1)).isEqualTo("1 paire");
        assertThat(words.say("zh", "overlaps.found", 5)).isEqualTo("5对");
    }

    @Test
    void aNameInASentenceFromRightToLeftKeepsItsDirection() {
        var words = new Words(new IcuMessages());
        String name = "recalling d)";
        assertThat(words.say("ar", "lineage.title", name)).contains("\u2068" + name + "\u2069");
        assertThat(words.say("en", "lineage.title", name)).doesNotContain("\u2068");
        assertThat(words.say("ar", "overlaps.found", 11)).doesNotContain("\u2068");
        assertThat(words.say("ar", "site.name")).doesNotContain("\u2068");
    }

    private static Map<String, Set<String>> found(Function<Translation, Stream<String>> wrong) {
        var found = new TreeMap<String, Set<String>>();
        translations()
                .forEach(
                        each ->
                                wrong.apply(each)
                                        .forEach(
                                                key ->
                                                        found.computeIfAbsent(
                                                                        each.language(),
                                                                        l -> new TreeSet<>())
                                                                .add(key)));
        return found;
    }

    private static Stream<Translation> translations() {
        var asked = englishOfQueries();
        return Stream.concat(
                bundles(),
                OTHERS.stream()
                        .map(language -> new Translation(language, asked, queries(language))));
    }

    private static Stream<Translation> bundles() {
        var english = bundle("en");
        assertThat(english).hasSizeGreaterThan(400);
        return OTHERS.stream().map(each -> new Translation(each, english, bundle(each)));
    }

    private static Map<String, String> bundle(String language) {
        var properties = new Properties();
        String file = "words_" + language + ".properties";
        try {
            properties.load(new StringReader(new ResourceFolder("messages").file(file).orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
        return words;
    }

    /** What a file of words for queries says, by the path of its keys. */
    private static Map<String, String> queries(String language) {
        var words = new TreeMap<String, String>();
        String file = language + ".yaml";
        flat("", new Yaml().load(new ResourceFolder("queries/words").file(file).orElse("")), words);
        return words;
    }

    private static void flat(String path, Object value, Map<String, String> words) {
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, each) -> flat(path.isEmpty() ? "" + key : path + "." + key, each, words));
        } else if (value != null) {
            words.put(path, value.toString());
        }
    }

    private static Map<String, String> englishOfQueries() {
        var words = new TreeMap<>(queries("en"));
        for (QueryFile file : BOOK.all()) {
            String path = "queries." + file.name() + ".";
            var header = file.header();
            put(words, path + "title", header.title());
            put(words, path + "question", header.question());
            put(words, path + "description", header.description());
            header.parameters().forEach(p -> put(words, path + "params." + p.name(), p.label()));
            header.columns().forEach(c -> put(words, path + "columns." + c.name(), c.meaning()));
        }
        return words;
    }

    private static void put(Map<String, String> words, String key, Wording wording) {
        if (!wording.toString().isBlank()) {
            words.put(key, wording.toString());
        }
    }
}
