package itu.mandates.mandate;

import itu.mandates.mandate.HeadingReader.Opening;
import itu.mandates.mandate.PartyReader.Listed;
import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Mandate.Addressing;
import itu.mandates.model.Mandate.Basis;
import itu.mandates.model.Mandate.Force;
import itu.mandates.model.Mandate.Modality;
import itu.mandates.model.Mandate.Party;
import itu.mandates.model.Mandate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tasks with a modal verb: "the ICG shall prepare reports". Relative clauses give none. */
final class ModalReader {

    private final Rules rules;
    private final SubjectReader subjects;
    private final PartyReader parties;

    ModalReader(Rules rules) {
        this.rules = rules;
        this.subjects = new SubjectReader(rules);
        this.parties = new PartyReader(rules);
    }

    /**
     * The tasks of one sentence.
     *
     * @param before tasks found before it, in this sentence too: what "it" means
     * @param inside place of the verb of the last of them, if that is in this sentence; or else -1
     */
    List<Start> read(
            Tokens tokens, int from, int to, Opening opening, List<Start> before, int inside) {
        var starts = new ArrayList<>(before);
        int behind = inside;
        boolean passed = false;
        for (Hit modal : rules.modals().in(tokens, from, to)) {
            if (tokens.text(modal.from()).equals("May")) {
                continue;
            }
            int cut = behind < 0 ? from : cut(tokens, behind, modal.from());
            var last = starts.isEmpty() ? Optional.<Start>empty() : last(starts);
            boolean shares = behind >= 0 && cut == modal.from();
            var subject =
                    shares
                            ? last.filter(each -> behind(each, from)).map(Start::addressing)
                            : subjects.read(tokens, cut, modal.from(), last);
            boolean counts = cut >= 0 && subject.isPresent() && !(shares && passed);
            if (counts) {
                int end = end(tokens, modal, to);
                starts.add(start(tokens, cut, modal, end, subject.get(), opening));
            }
            passed = !counts;
            behind = modal.to();
        }
        return starts.subList(before.size(), starts.size());
    }

    private static Optional<Start> last(List<Start> starts) {
        return Optional.of(starts.get(starts.size() - 1));
    }

    private static boolean behind(Start start, int from) {
        return start.from() >= from;
    }

    private static int end(Tokens tokens, Hit modal, int to) {
        return tokens.find(modal.to(), to, ";");
    }

    /** Where the sentence goes on behind a verb with a subject of its own; -1 if it does not. */
    private static int cut(Tokens tokens, int from, int modal) {
        int best = -1;
        int rank = 0;
        for (int at = from; at < modal; at++) {
            boolean joins = tokens.is(at, "and", "or", "but");
            int found =
                    tokens.is(at, ";") ? 3 : joins && tokens.is(at - 1, ",") ? 2 : joins ? 1 : 0;
            if (found > 0 && found >= rank) {
                best = at + 1;
                rank = found;
            }
        }
        return best;
    }

    private Start start(
            Tokens tokens, int from, Hit modal, int end, Addressing subject, Opening opening) {
        var modality = modality(modal.code());
        var modalWords = Optional.of(tokens.words(modal.from(), modal.to()));
        Optional<Hit> told = commanded(tokens, modal.to());
        if (told.isPresent()) {
            Optional<Words> verb = Optional.of(tokens.words(told.get().from(), told.get().to()));
            int action = tokens.find(told.get().to(), end, "to") + 1;
            var force = new Force(told.get().code(), verb, modality, modalWords);
            return new Start(from, Math.min(action, end), force, subject);
        }
        var agents = agents(tokens, modal.to(), end);
        var force =
                new Force(opening.verb(), Optional.of(opening.verbWords()), modality, modalWords);
        var addressing = agents.isEmpty() ? subject : Start.told(agents, Basis.SUBJECT);
        return new Start(from, modal.to(), force, addressing);
    }

    /** "should be urged to". */
    private Optional<Hit> commanded(Tokens tokens, int from) {
        int be = tokens.find(from, from + 3, "be");
        return tokens.is(be, "be") ? rules.role("passives").at(tokens, be + 1) : Optional.empty();
    }

    /** "shall be studied by the study groups". */
    private List<Party> agents(Tokens tokens, int from, int end) {
        int be = tokens.find(from, from + 3, "be");
        if (!tokens.is(be, "be")) {
            return List.of();
        }
        for (int by = tokens.find(be, end, "by"); by < end; by = tokens.find(by + 1, end, "by")) {
            boolean isOfAnother = tokens.is(by - 1, "recommendation", "approval", "request");
            Listed agents = parties.list(tokens, by + 1, end);
            if (!agents.isEmpty() && !isOfAnother) {
                return agents.parties();
            }
        }
        return List.of();
    }

    private static Modality modality(String code) {
        return switch (code) {
            case "shall" -> Modality.SHALL;
            case "should" -> Modality.SHOULD;
            case "may" -> Modality.MAY;
            case "shallNot" -> Modality.SHALL_NOT;
            default -> Modality.NONE;
        };
    }
}
