package itu.mandates.web.view;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Words in their language.
 *
 * @param language a tag such as "en"; "" for what has none, such as a number
 */
public record Text(String words, String language) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    public static Text of(Node literal) {
        return new Text(literal.getLiteralLexicalForm(), literal.getLiteralLanguage());
    }

    /** The direction in which it is written, as HTML wants it. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(language.split("-")[0]) ? "rtl" : "ltr";
    }

    /** As HTML wants it: empty means that it is no language. */
    public boolean hasLanguage() {
        return !language.isEmpty();
    }
}
