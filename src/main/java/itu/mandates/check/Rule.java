package itu.mandates.check;

import java.util.List;

/**
 * What a rule says of itself.
 *
 * @param code stable name, as in the address of its page: "label-gap"
 * @param iri of the shape
 * @param label a few words, in English
 * @param why the reason for the rule, in English
 * @param restsOn addresses of the text of ITU or the design rule it rests on
 */
public record Rule(
        String code,
        String iri,
        String label,
        String why,
        Severity severity,
        List<String> restsOn) {

    public Rule {
        restsOn = List.copyOf(restsOn);
    }
}
