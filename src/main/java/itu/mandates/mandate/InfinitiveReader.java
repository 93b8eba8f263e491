package itu.mandates.mandate;

import itu.mandates.mandate.HeadingReader.Opening;
import itu.mandates.mandate.PartyReader.Listed;
import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Mandate.Addressing;
import itu.mandates.model.Mandate.Basis;
import itu.mandates.model.Mandate.Force;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tasks in the infinitive: "to report to the Council", "TSAG to continue to assist". Verbs joined
 * under one "to" are one task, each "and to" begins another unless it goes on with a purpose.
 */
final class InfinitiveReader {

    /** Words that a purpose may stand before "and to", so that time stays linear. */
    private static final int REACH = 200;

    private final Rules rules;
    private final PartyReader parties;

    InfinitiveReader(Rules rules) {
        this.rules = rules;
        this.parties = new PartyReader(rules);
    }

    /** The tasks of the first sentence, which ends before {@code end}. */
    List<Start> read(Tokens tokens, int end, Opening opening) {
        var starts = new ArrayList<Start>();
        first(tokens, end, opening).ifPresent(starts::add);
        for (int at = 1; at < end && !starts.isEmpty(); at++) {
            Start last = starts.get(starts.size() - 1);
            if (at > last.action()) {
                joined(tokens, at, end, last, opening).ifPresent(starts::add);
            }
        }
        return starts;
    }

    private Optional<Start> first(Tokens tokens, int end, Opening opening) {
        int at = behindLeads(tokens, end);
        Listed own = parties.list(tokens, at, end);
        int to = own.isEmpty() ? ofHeading(tokens, at, end, opening) : main(tokens, own.end(), end);
        boolean finite = !rules.modals().in(tokens, own.end(), to).isEmpty();
        boolean declares = !opening.isAddressed() && declares(tokens, to + 1);
        if (!tokens.is(to, "to") || to >= end || !own.isEmpty() && finite || declares) {
            return Optional.empty();
        }
        var force = new Force(opening.verb(), Optional.of(opening.verbWords()));
        if (!own.isEmpty()) {
            return Optional.of(new Start(0, to + 1, force, Start.told(own.parties(), Basis.ITEM)));
        }
        var nested = opening.isAddressed() ? Optional.<Start>empty() : nested(tokens, 0, to, end);
        return nested.or(() -> Optional.of(new Start(0, to + 1, force, opening.addressing())));
    }

    /** Of "administrations intending to notify ... to provide" the second "to". */
    private int main(Tokens tokens, int from, int end) {
        int to = tokens.find(from, end, "to", ";");
        int next = to;
        while (tokens.is(next, "to") && next < end && isAttribute(tokens, next)) {
            next = tokens.find(next + 1, end, "to", ";");
        }
        return tokens.is(next, "to") && next < end ? next : to;
    }

    private boolean isAttribute(Tokens tokens, int to) {
        return rules.role("complements").has(tokens, to - 1)
                || !rules.role("task-verbs").has(tokens, to + 1)
                        && (isPreposition(tokens, to) || isCapital(tokens, to + 1));
    }

    private static boolean isCapital(Tokens tokens, int at) {
        return tokens.isWord(at) && !Character.isLowerCase(tokens.text(at).codePointAt(0));
    }

    /** Words before a noun phrase: "with respect to Resolution 1", "referred to in". */
    private boolean isPreposition(Tokens tokens, int to) {
        return rules.role("articles").has(tokens, to + 1)
                || rules.role("bounds").has(tokens, to + 1);
    }

    /**
     * Under a heading that names somebody: "that have found such stations to report them", "and
     * based on that plan, to report".
     */
    private int ofHeading(Tokens tokens, int at, int end, Opening opening) {
        if (!opening.isAddressed() || tokens.is(at, "to")) {
            return at;
        }
        return isRelative(tokens, at) ? main(tokens, at, end) : behindComma(tokens, at, end);
    }

    private int behindComma(Tokens tokens, int from, int end) {
        int comma = tokens.comma(from, end);
        while (comma < end && !isInfinitive(tokens, comma + 1)) {
            comma = tokens.comma(comma + 1, end);
        }
        return comma < end && !tokens.is(from, "that") ? comma + 1 : from;
    }

    private boolean isInfinitive(Tokens tokens, int to) {
        return tokens.is(to, "to") && rules.role("task-verbs").has(tokens, to + 1);
    }

    private boolean isRelative(Tokens tokens, int at) {
        return tokens.is(at, "that", "which", "who")
                        && (rules.role("finites").has(tokens, at + 1)
                                || rules.isTaskVerb(tokens.lower(at + 1)))
                || tokens.lower(at).endsWith("ing") && rules.role("complements").has(tokens, at);
    }

    /** "resolves to express its thanks" gives no task. */
    private boolean declares(Tokens tokens, int verb) {
        return rules.role("declarations").has(tokens, verb);
    }

    /** "to invite TDAG, in collaboration with RAG, to assist". */
    private Optional<Start> nested(Tokens tokens, int from, int to, int end) {
        Optional<Hit> verb =
                rules.infinitives().at(tokens, to).filter(hit -> rules.gives(hit.code()));
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Listed told = parties.list(tokens, verb.get().to(), end);
        int inner = main(tokens, told.end(), end);
        if (told.isEmpty() || !tokens.is(inner, "to") || inner >= end) {
            return Optional.empty();
        }
        var words = tokens.words(verb.get().from(), verb.get().to());
        var force = new Force(verb.get().code(), Optional.of(words));
        return Optional.of(
                new Start(from, inner + 1, force, Start.told(told.parties(), Basis.ITEM)));
    }

    private Optional<Start> joined(Tokens tokens, int at, int end, Start last, Opening opening) {
        int to = behindConjunction(tokens, at);
        if (to == at || !tokens.is(to, "to") || to + 1 >= end || isPhrase(tokens, to, end)) {
            return Optional.empty();
        }
        var nested = opening.isAddressed() ? Optional.<Start>empty() : nested(tokens, at, to, end);
        if (nested.isPresent() || hasPurpose(tokens, last.action(), at)) {
            return nested;
        }
        Addressing addressing = last.addressing();
        return Optional.of(new Start(at, to + 1, last.force(), addressing));
    }

    private static int behindConjunction(Tokens tokens, int from) {
        int at = from;
        while (at < from + 5 && tokens.is(at, ",", ";", "and", "or", "and/or", "also", "further")) {
            at++;
        }
        boolean joins = tokens.is(from, ";", "and", "or", "and/or");
        return joins ? at : from;
    }

    private boolean isPhrase(Tokens tokens, int to, int end) {
        return rules.role("articles").has(tokens, to + 1)
                || tokens.lower(to + 1).endsWith("ing")
                || isCapital(tokens, to + 1)
                || !parties.list(tokens, to + 1, end).isEmpty();
    }

    private boolean hasPurpose(Tokens tokens, int action, int end) {
        boolean continues = tokens.is(action, "continue") && tokens.is(action + 1, "to");
        int from = Math.max(continues ? action + 2 : action, end - REACH);
        return rules.role("purposes").in(tokens, from, end).stream()
                .anyMatch(hit -> hit.to() - hit.from() > 1 || isPurpose(tokens, hit));
    }

    /** Behind a comma "to" goes on with a list of tasks. */
    private boolean isPurpose(Tokens tokens, Hit to) {
        return rules.isVerb(tokens.lower(to.to())) && !tokens.is(to.from() - 1, ",");
    }

    /** Conditions and partners may stand first: "in cooperation with X, to provide ...". */
    private int behindLeads(Tokens tokens, int end) {
        int at = 0;
        int before = -1;
        while (at > before && at < end) {
            before = at;
            at = behindLead(tokens, at, end);
        }
        return at;
    }

    private int behindLead(Tokens tokens, int at, int end) {
        Optional<Hit> partner = rules.role("partners").at(tokens, at);
        if (partner.isPresent()) {
            return parties.list(tokens, partner.get().to(), end).end();
        }
        if (isLead(tokens, at)) {
            int comma = tokens.comma(at, end);
            return comma < end ? comma + 1 : at;
        }
        return tokens.is(at, ",", "also", "further") ? at + 1 : at;
    }

    /** A condition, or words such as "to this effect,". */
    private boolean isLead(Tokens tokens, int at) {
        boolean phrase =
                tokens.is(at, "to")
                        ? tokens.is(at + 1, "this", "that", "these", "the")
                        : rules.role("adverbials").has(tokens, at);
        return phrase || rules.role("conditions").at(tokens, at).isPresent();
    }
}
