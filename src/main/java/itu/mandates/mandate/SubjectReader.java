package itu.mandates.mandate;

import itu.mandates.mandate.PartyReader.Listed;
import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Mandate.Addressing;
import itu.mandates.model.Mandate.Basis;
import java.util.List;
import java.util.Optional;

/** Who is the subject of a verb, if that can act: "that, if so, RAG and TSAG" before "shall". */
final class SubjectReader {

    private final Rules rules;
    private final PartyReader parties;

    SubjectReader(Rules rules) {
        this.rules = rules;
        this.parties = new PartyReader(rules);
    }

    /**
     * Nobody if what stands between is a thing; empty if it is a relative or dependent clause.
     *
     * @param before the task before it, whose addressee "it" and "they" mean
     */
    Optional<Addressing> read(Tokens tokens, int from, int verb, Optional<Start> before) {
        if (from < 0) {
            return Optional.empty();
        }
        int at = begin(tokens, from, verb);
        if (tokens.is(at, "it", "they") && at + 1 == verb) {
            return Optional.of(
                    before.map(Start::addressing)
                            .map(told -> Start.told(told.to(), Basis.SUBJECT))
                            .orElseGet(() -> Start.told(List.of(), Basis.NONE)));
        }
        Listed first = parties.list(tokens, at, verb);
        int start = first.isEmpty() ? lastStart(tokens, at, verb) : at;
        Listed subject = first.isEmpty() ? parties.list(tokens, start, verb) : first;
        return isDependent(tokens, start, verb)
                ? Optional.empty()
                : Optional.of(Start.told(subject.parties(), Basis.SUBJECT));
    }

    /** Behind "that", and phrases such as "with respect to resolves 3,". */
    int begin(Tokens tokens, int from, int verb) {
        int at = from;
        int before = -1;
        while (at > before && at < verb) {
            before = at;
            at = behindLead(tokens, at, verb);
        }
        return at;
    }

    private int behindLead(Tokens tokens, int at, int verb) {
        if (tokens.is(at, "that", ",", "and", "or", "also", "however", "either", ":")) {
            return at + 1;
        }
        boolean leads =
                rules.role("adverbials").has(tokens, at)
                        || rules.role("conditions").has(tokens, at);
        int comma = tokens.comma(at, verb);
        return leads && comma < verb ? comma + 1 : at;
    }

    /** "During the process the lead Sector": the last that reaches up to the verb. */
    private int lastStart(Tokens tokens, int from, int verb) {
        for (int at = verb - 1; at > from; at--) {
            boolean begins =
                    rules.role("articles").has(tokens, at)
                            && !rules.role("articles").has(tokens, at - 1)
                            && !rules.role("bounds").has(tokens, at - 1);
            if (begins) {
                Listed subject = parties.list(tokens, at, verb);
                if (!subject.isEmpty() && subject.end() == verb) {
                    return at;
                }
            }
        }
        return from;
    }

    private boolean isDependent(Tokens tokens, int start, int verb) {
        int segment = verb;
        while (segment > start && !tokens.is(segment - 1, ",")) {
            segment--;
        }
        int from = segment;
        return rules.role("subordinators").in(tokens, segment, verb).stream()
                .filter(hit -> !isDeterminer(tokens, hit))
                .anyMatch(hit -> hit.from() == from || !isComplete(tokens, hit, verb));
    }

    /** "by that system". */
    private boolean isDeterminer(Tokens tokens, Hit hit) {
        return tokens.is(hit.from(), "that") && rules.role("bounds").has(tokens, hit.from() - 1);
    }

    /** Whether a relative clause has its own verb, so that the modal verb is of the main clause. */
    private boolean isComplete(Tokens tokens, Hit subordinator, int verb) {
        return !rules.role("finites").in(tokens, subordinator.to(), verb).isEmpty()
                || isFinite(tokens.lower(subordinator.to()))
                || verb - subordinator.to() > 1 && isFinite(tokens.lower(verb - 1));
    }

    /** "with which the stations communicate shall", "on which it operates shall". */
    private boolean isFinite(String word) {
        String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return rules.isTaskVerb(word) || rules.isTaskVerb(stem);
    }
}
