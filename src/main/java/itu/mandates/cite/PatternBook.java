package itu.mandates.cite;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.vocab.ResourceFolder.TextFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * The patterns of one language, in order of their names, and the words they share.
 *
 * <p>data/patterns holds a folder for each language with one file for each pattern,
 * data/patterns/words one file for each language.
 */
record PatternBook(PatternWords words, List<ReferencePattern> patterns) {

    /** Its forms may stand in texts of every language, and its pieces are those of the others. */
    static final String EVERYWHERE = "en";

    private static final String FOLDER = "data/patterns";
    private static final ResourceFolder WORDS = new ResourceFolder(FOLDER + "/words");

    /** Those that have patterns, in order. */
    static List<String> languages() {
        return WORDS.files(".yaml").stream().map(TextFile::name).toList();
    }

    /** What a text in this language may be read by: its own forms first, then the English ones. */
    static List<PatternBook> booksFor(String language) {
        return Stream.of(language, EVERYWHERE).distinct().map(PatternBook::of).toList();
    }

    /**
     * @param language one of {@link #languages}
     * @throws IllegalArgumentException naming file and key, if a file is not as it should be
     */
    static PatternBook of(String language) {
        var words = words(language);
        String folder = FOLDER + "/" + language;
        return new PatternBook(
                words,
                new ResourceFolder(folder)
                        .files(".yaml").stream()
                                .map(pattern -> read(folder, pattern, words))
                                .toList());
    }

    private static PatternWords words(String language) {
        String file = language + ".yaml";
        String text =
                WORDS.file(file)
                        .orElseThrow(() -> new IllegalArgumentException("no words in " + language));
        var yaml = YamlFile.read(FOLDER + "/words/" + file, text);
        return language.equals(EVERYWHERE)
                ? PatternWords.read(yaml)
                : PatternWords.read(yaml, words(EVERYWHERE));
    }

    private static ReferencePattern read(String folder, TextFile file, PatternWords words) {
        var yaml = YamlFile.read(folder + "/" + file.name() + ".yaml", file.text());
        var pattern = ReferencePattern.read(yaml, words);
        if (!pattern.name().equals(file.name())) {
            throw yaml.error("name", "not that of its file");
        }
        if (!pattern.language().equals(words.language())) {
            throw yaml.error("language", "not that of its folder");
        }
        return pattern;
    }
}
