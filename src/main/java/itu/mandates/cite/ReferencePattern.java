package itu.mandates.cite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One pattern file in memory.
 *
 * @param meaning what the words cite, in one sentence
 * @param kind the kind of its citations, or "latest" for words that make others dynamic
 * @param regex finds the citing words
 * @param each finds each member in the group {@code list} of these words
 * @param printed the number as cited, over the groups: "Annex {number}"
 * @param finds texts, and what they cite
 * @param ignores texts in which the pattern finds nothing
 */
record ReferencePattern(
        String name,
        String meaning,
        String language,
        String kind,
        GroupPattern regex,
        Optional<GroupPattern> each,
        String printed,
        List<Example> finds,
        List<String> ignores) {

    /** The kind of a pattern whose words cite nothing, but make what follows dynamic. */
    static final String LATEST = "latest";

    /** The kind of a pattern whose words give the clause behind them to the text named before. */
    static final String OWNER = "owner";

    private static final Set<String> KINDS =
            Set.of(
                    LATEST,
                    OWNER,
                    "resolution",
                    "recommendation",
                    "question",
                    "provision",
                    "article",
                    "appendix",
                    "document",
                    "annex",
                    "clause");

    private static final Set<String> KEYS =
            Set.of(
                    "name",
                    "meaning",
                    "language",
                    "kind",
                    "regex",
                    "each",
                    "printed",
                    "finds",
                    "ignores");

    /**
     * A text, and what its citations say.
     *
     * @param cites of each citation what it says, by component, without what it does not say
     */
    record Example(String text, List<Map<String, String>> cites) {

        private static Example read(YamlFile file) {
            file.only(Set.of("text", "cites"));
            return new Example(
                    file.text("text"),
                    file.inners("cites").stream().map(YamlFile::asTexts).toList());
        }
    }

    /** Its name among those of all languages. */
    String id() {
        return language + "/" + name;
    }

    /**
     * @throws IllegalArgumentException naming file and key, if something is missing or unknown
     */
    static ReferencePattern read(YamlFile file, PatternWords words) {
        file.only(KEYS);
        if (!KINDS.contains(file.text("kind"))) {
            throw file.error("kind", "unknown: " + file.text("kind"));
        }
        return new ReferencePattern(
                file.text("name"),
                file.text("meaning"),
                file.text("language"),
                file.text("kind"),
                GroupPattern.compile(file, "regex", words.expand(file.text("regex"))),
                file.optional("each")
                        .map(each -> GroupPattern.compile(file, "each", words.expandNamed(each))),
                file.optional("printed").orElse("{number}"),
                file.inners("finds").stream().map(Example::read).toList(),
                file.texts("ignores"));
    }
}
