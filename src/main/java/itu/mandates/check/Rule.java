package itu.mandates.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule says of itself.
 *
 * @param code stable name, as in the address of its page: "label-gap"
 * @param iri of the shape
 * @param wordings by language: the English one of its file, and translations
 * @param restsOn addresses of the text of ITU or the design rule it rests on
 */
public record Rule(
        String code,
        String iri,
        Map<String, RuleWording> wordings,
        Severity severity,
        List<String> restsOn) {

    private static final String ENGLISH = "en";

    public Rule {
        wordings = Map.copyOf(wordings);
        restsOn = List.copyOf(restsOn);
    }

    /** A few words, in English. */
    public String label() {
        return in(ENGLISH).map(RuleWording::label).orElse(code);
    }

    /** The reason for the rule, in English. */
    public String why() {
        return in(ENGLISH).map(RuleWording::why).orElse("");
    }

    /** Its words in this language; empty where it has none. */
    public Optional<RuleWording> in(String language) {
        return Optional.ofNullable(wordings.get(language));
    }
}
