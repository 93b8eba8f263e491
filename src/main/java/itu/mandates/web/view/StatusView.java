package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Whether a text is in force, as of when, and how that is known.
 *
 * @param code inForce, superseded, abrogated, proposed or unknown
 * @param asOf a day, if somebody says
 * @param basis in words, if somebody says
 */
public record StatusView(String code, Optional<Text> asOf, Optional<Text> basis) {

    private static final String UNKNOWN = "unknown";

    static StatusView of(Node edition, Facts facts) {
        return new StatusView(
                facts.object(edition, Itu.STATUS).map(Facts::lastPart).orElse(UNKNOWN),
                facts.text(edition, Itu.STATUS_AS_OF),
                facts.text(edition, Itu.STATUS_BASIS));
    }

    boolean isInForce() {
        return code.equals("inForce");
    }

    /** The key of the sentence that says it: with a day or without. */
    public String key() {
        return "status." + code + (asOf.isPresent() ? ".asof" : "");
    }

    public Text day() {
        return asOf.orElse(new Text("", ""));
    }
}
