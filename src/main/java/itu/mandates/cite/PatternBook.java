package itu.mandates.cite;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.vocab.ResourceFolder.TextFile;
import java.util.List;

/**
 * The patterns of one language, in order of their names, and the words they share.
 *
 * <p>data/patterns holds one file for each pattern, data/patterns/words one for each language.
 */
record PatternBook(PatternWords words, List<ReferencePattern> patterns) {

    private static final String FOLDER = "data/patterns";

    /**
     * @param language "en"
     * @throws IllegalArgumentException naming file and key, if a file is not as it should be
     */
    static PatternBook of(String language) {
        String file = language + ".yaml";
        String text =
                new ResourceFolder(FOLDER + "/words")
                        .file(file)
                        .orElseThrow(() -> new IllegalArgumentException("no words in " + language));
        var words = PatternWords.read(FOLDER + "/words/" + file, text);
        return new PatternBook(
                words,
                new ResourceFolder(FOLDER)
                        .files(".yaml").stream()
                                .map(pattern -> read(pattern, words))
                                .filter(pattern -> pattern.language().equals(language))
                                .toList());
    }

    private static ReferencePattern read(TextFile file, PatternWords words) {
        var yaml = YamlFile.read(FOLDER + "/" + file.name() + ".yaml", file.text());
        var pattern = ReferencePattern.read(yaml, words);
        if (!pattern.name().equals(file.name())) {
            throw yaml.error("name", "not that of its file");
        }
        return pattern;
    }
}
