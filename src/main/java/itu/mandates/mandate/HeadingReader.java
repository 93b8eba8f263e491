package itu.mandates.mandate;

import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate.Addressing;
import itu.mandates.model.Mandate.Basis;
import itu.mandates.model.Mandate.Party;
import itu.mandates.model.Mandate.Slot;
import itu.mandates.model.Mandate.Words;
import itu.mandates.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads off a heading what is done and to whom: "instructs the Secretary-General". */
final class HeadingReader {

    /**
     * @param verb code of the opener, of nested ones the inner
     * @param addressing nobody if the heading names nobody
     * @param action of a heading that says what to do: "to complete"; its items say what
     * @param periods under which all its clauses stand
     * @param conditions likewise
     */
    record Opening(
            String verb,
            Words verbWords,
            Addressing addressing,
            Optional<Words> action,
            List<Slot> periods,
            List<Slot> conditions) {

        boolean isAddressed() {
            return !addressing.to().isEmpty();
        }
    }

    private final Rules rules;
    private final PartyReader parties;
    private final SlotReader slots;

    HeadingReader(Rules rules) {
        this.rules = rules;
        this.parties = new PartyReader(rules);
        this.slots = new SlotReader(rules);
    }

    /** Empty if the heading does not begin with an opener that gives a task. */
    Optional<Opening> read(Identifier section, String heading) {
        var tokens = new Tokens(section, Passage.normal(heading));
        int start = behindModifiers(tokens, 0);
        Optional<Hit> outer = rules.openers().at(tokens, start);
        if (outer.isEmpty() || !rules.gives(outer.get().code())) {
            return Optional.empty();
        }
        int next = behindParticles(tokens, behindModifiers(tokens, outer.get().to()));
        Hit verb = rules.infinitives().at(tokens, next).filter(this::gives).orElse(outer.get());
        int after = behindModifiers(tokens, Math.max(next, verb.to()));
        int second = behindSecond(tokens, after);
        int rest = tokens.is(second, "to", "upon", "on", ",") ? second + 1 : second;
        var words = tokens.words(verb.from(), verb.to());
        return Optional.of(
                new Opening(
                        verb.code(),
                        words,
                        addressing(tokens, rest),
                        action(tokens, rest),
                        slots.periods(tokens, rest, tokens.size()),
                        slots.conditions(tokens, rest, tokens.size())));
    }

    /** Behind "to", as "complete" in "invites ITU-R to complete". */
    private Optional<Words> action(Tokens tokens, int from) {
        int to = parties.list(tokens, from, tokens.size()).end();
        boolean tells = to > from && tokens.is(to, "to") && to + 1 < tokens.size();
        return tells ? Optional.of(tokens.words(to + 1, to + 2)) : Optional.empty();
    }

    /** "décide de charger", "resuelve encargar": what stands before an infinitive. */
    private int behindParticles(Tokens tokens, int at) {
        boolean particle = tokens.is(at, "de", "à", "a");
        return particle && rules.infinitives().has(tokens, at + 1) ? at + 1 : at;
    }

    /** "encourages and invites": what is said first counts. */
    private int behindSecond(Tokens tokens, int at) {
        int verb = rules.role("conjunctions").at(tokens, at).map(Hit::to).orElse(at);
        boolean joined = verb > at || rules.role("conjunctions").has(tokens, at - 1);
        return joined ? rules.openers().at(tokens, verb).map(Hit::to).orElse(at) : at;
    }

    private boolean gives(Hit verb) {
        return rules.gives(verb.code());
    }

    private int behindModifiers(Tokens tokens, int from) {
        return rules.modifiers().at(tokens, from).map(Hit::to).orElse(from);
    }

    private Addressing addressing(Tokens tokens, int from) {
        var partners = rules.role("partners").in(tokens, from, tokens.size());
        int end = partners.isEmpty() ? tokens.size() : partners.get(0).from();
        var to = addressees(tokens, from, end);
        var with = new ArrayList<Party>();
        partners.forEach(
                hit -> with.addAll(parties.list(tokens, hit.to(), tokens.size()).parties()));
        return new Addressing(to, with, to.isEmpty() ? Basis.NONE : Basis.HEADING);
    }

    /** Whom no vocabulary knows is told as well. */
    private List<Party> addressees(Tokens tokens, int from, int end) {
        var known = parties.list(tokens, from, end).parties();
        boolean words = from < end && tokens.isWord(from);
        return known.isEmpty() && words
                ? List.of(new Party(Optional.empty(), tokens.words(from, end)))
                : known;
    }
}
