package itu.mandates.mandate;

import itu.mandates.mandate.HeadingReader.Opening;
import itu.mandates.mandate.PartyReader.Listed;
import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Mandate.Addressing;
import itu.mandates.model.Mandate.Basis;
import itu.mandates.model.Mandate.Force;
import java.util.List;
import java.util.Optional;

/**
 * Tasks without infinitive and modal verb: "that it is crucial that all Sectors coordinate", "that
 * cooperation continue".
 */
final class UnmarkedReader {

    /** Words within which a subject has its verb, so that time stays linear. */
    private static final int REACH = 40;

    private static final int NEAR = 10;

    private static final List<String> ENDINGS = List.of("s", "ed", "ing", "ly", "ion", "ment");

    private final Rules rules;
    private final PartyReader parties;
    private final SubjectReader subjects;

    UnmarkedReader(Rules rules) {
        this.rules = rules;
        this.parties = new PartyReader(rules);
        this.subjects = new SubjectReader(rules);
    }

    Optional<Start> read(Tokens tokens, int end, Opening opening) {
        int last = tokens.size() - 1;
        boolean introduces = tokens.is(last, ":") && tokens.is(last - 1, "follows");
        if (!tokens.is(0, "that") || introduces) {
            return Optional.empty();
        }
        var force = new Force(opening.verb(), Optional.of(opening.verbWords()));
        return necessary(tokens, end, force)
                .or(() -> subjunctive(tokens, end, force))
                .or(() -> bare(tokens, end, force));
    }

    /** "that ITU-R conduct studies". */
    private Optional<Start> bare(Tokens tokens, int end, Force force) {
        for (int verb = 2; verb < Math.min(end, NEAR); verb++) {
            Listed told = parties.list(tokens, 1, verb);
            if (told.end() == verb && isBare(tokens, verb)) {
                var addressing = Start.told(told.parties(), Basis.SUBJECT);
                return Optional.of(new Start(0, verb, force, addressing));
            }
        }
        return Optional.empty();
    }

    /** Behind one who acts, a verb without ending; behind several only one that is known. */
    private boolean isBare(Tokens tokens, int verb) {
        String word = tokens.lower(verb);
        boolean several = tokens.lower(verb - 1).endsWith("s");
        boolean ending = ENDINGS.stream().anyMatch(word::endsWith);
        boolean letters = tokens.isWord(verb) && Character.isLowerCase(word.codePointAt(0));
        return letters
                && !ending
                && !rules.role("bounds").has(tokens, verb)
                && (!several || rules.isVerb(word));
    }

    private Optional<Start> necessary(Tokens tokens, int end, Force force) {
        return rules.role("necessity").in(tokens, 0, end).stream()
                .findFirst()
                .map(
                        hit -> {
                            Listed told = subject(tokens, hit.to(), end);
                            var addressing = Start.told(told.parties(), Basis.SUBJECT);
                            int verb = Math.max(hit.to(), told.end());
                            int action = tokens.is(verb, "to") ? verb + 1 : verb;
                            return new Start(0, action, force, addressing);
                        });
    }

    private Optional<Start> subjunctive(Tokens tokens, int end, Force force) {
        for (Hit verb : rules.role("subjunctives").in(tokens, 1, end)) {
            if (!tokens.is(verb.from() - 1, "to")) {
                return subjects.read(tokens, 0, verb.from(), Optional.empty())
                        .map(told -> start(tokens, verb, end, force, told));
            }
        }
        return Optional.<Start>empty();
    }

    /** "that Member States be invited to": another opener. */
    private Start start(Tokens tokens, Hit verb, int end, Force force, Addressing told) {
        return rules.role("passives")
                .at(tokens, verb.to())
                .filter(hit -> tokens.is(verb.from(), "be"))
                .map(
                        hit -> {
                            var words = Optional.of(tokens.words(hit.from(), hit.to()));
                            int action = tokens.find(hit.to(), end - 1, "to") + 1;
                            return new Start(0, action, new Force(hit.code(), words), told);
                        })
                .orElseGet(() -> new Start(0, verb.from(), force, told));
    }

    /** The parties that stand before a verb. */
    private Listed subject(Tokens tokens, int from, int end) {
        for (int verb = from + 1; verb < Math.min(end, from + REACH); verb++) {
            Listed told = parties.list(tokens, from, verb);
            if (rules.isVerb(tokens.lower(verb)) && told.end() == verb) {
                return told;
            }
        }
        return parties.list(tokens, from, end);
    }
}
