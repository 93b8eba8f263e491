package itu.mandates.cite;

import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Lexicon.Opener;
import java.util.List;
import java.util.stream.Collectors;

/** The words that open sections, as a piece for patterns. */
final class OpenerForms {

    private static final List<Opener> OPENERS = Lexicon.load().openers();

    private OpenerForms() {}

    /**
     * Matches every opener of the language, the longest first, with capitals or without; marks over
     * and under the letters of a form may be left out.
     */
    static String regex(String language) {
        return OPENERS.stream()
                .filter(opener -> opener.language().equals(language))
                .map(opener -> withBlanks(opener.form()))
                .collect(Collectors.joining("|", "(?iu:", ")"));
    }

    private static String withBlanks(String form) {
        return form.replaceAll("(\\p{Mn})", "$1?+").replace(" ", "\\s").replace("'", "['’]");
    }
}
