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

    /**
     * One sentence of a clause.
     *
     * @param inside place of the last verb found in it already; -1 if there is none
     */
    record Sentence(Tokens tokens, int from, int to, int inside) {}

    /** Words of "be prepared and submitted by". */
    private static final int CHAIN = 4;

    private static final String[] PRONOUNS = {"it", "he", "they", "there"};

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
     * @param before the task before it: what "it" means
     */
    List<Start> read(Sentence sentence, Optional<Start> before, Opening opening) {
        var tokens = sentence.tokens();
        var hits = hits(sentence);
        var starts = new ArrayList<Start>();
        Optional<Start> last = before;
        Optional<Addressing> subject = Optional.empty();
        int behind = sentence.inside();
        for (int i = 0; i < hits.size(); i++) {
            Hit modal = hits.get(i);
            int cut = behind < 0 ? sentence.from() : main(tokens, behind, modal.from());
            int frame = starts.isEmpty() && sentence.inside() < 0 ? sentence.from() : cut;
            boolean shares = behind >= 0 && cut == modal.from();
            subject = shares ? subject : subjects.read(tokens, cut, modal.from(), last);
            int end = i + 1 < hits.size() ? end(tokens, modal, hits.get(i + 1)) : sentence.to();
            Optional<Start> start =
                    subject.map(told -> start(tokens, frame, modal, end, told, opening))
                            .filter(each -> isTask(tokens, modal, each));
            start.ifPresent(starts::add);
            last = start.or(() -> starts.stream().reduce((one, two) -> two)).or(() -> before);
            behind = modal.to();
        }
        return starts;
    }

    private List<Hit> hits(Sentence sentence) {
        return rules.modals().in(sentence.tokens(), sentence.from(), sentence.to()).stream()
                .filter(modal -> isModal(sentence.tokens(), modal))
                .toList();
    }

    /** The month, nouns ("the need to") and copulas ("the aim is to") are none. */
    private boolean isModal(Tokens tokens, Hit modal) {
        int at = modal.from();
        return switch (tokens.lower(at)) {
            case "may" -> !tokens.text(at).equals("May");
            case "is", "are" -> tokens.is(modal.to(), "be");
            case "need" -> isPlural(tokens, at - 1) && !isChained(tokens, at);
            case "should" -> !isInverted(tokens, at);
            case "needs" -> !rules.role("articles").has(tokens, at - 1);
            default -> true;
        };
    }

    /** "should the Director find": if he finds. */
    private boolean isInverted(Tokens tokens, int at) {
        return rules.role("conditions").has(tokens, at)
                && !tokens.is(at - 1, "it", "they")
                && (at == 0 || !tokens.isWord(at - 1) || tokens.is(at + 1, PRONOUNS));
    }

    private static boolean isPlural(Tokens tokens, int at) {
        return tokens.lower(at).endsWith("s") || tokens.is(at, ")");
    }

    /** "will therefore both need to": what binds is the first. */
    private boolean isChained(Tokens tokens, int at) {
        return !rules.modals().in(tokens, Math.max(0, at - CHAIN), at).isEmpty();
    }

    private static int end(Tokens tokens, Hit modal, Hit next) {
        int cut = cut(tokens, modal.to(), next.from());
        return cut < 0 ? next.from() : cut;
    }

    /**
     * What a thing will or may do by itself is no task: "some Questions may include"; nor are words
     * that only introduce a list.
     */
    private static boolean isTask(Tokens tokens, Hit modal, Start start) {
        int be = modal.to();
        if (tokens.is(be, "be") && tokens.is(be + 1, "as") && tokens.is(be + 2, "follows")) {
            return false;
        }
        boolean denied = start.force().modality() == Modality.SHALL_NOT;
        boolean weak = !denied && List.of("none", "may").contains(modal.code());
        boolean passive = tokens.is(modal.to(), "be", "also") && modal.code().equals("may");
        return !weak || passive || !start.addressing().to().isEmpty();
    }

    /** "if it appears that all will be used, the Director shall": the comma too. */
    private int main(Tokens tokens, int from, int modal) {
        int cut = cut(tokens, from, modal);
        for (int at = modal - 1; at > from && cut < 0; at--) {
            if (tokens.is(at, ",") && parties.list(tokens, at + 1, modal).end() == modal) {
                cut = at + 1;
            }
        }
        return cut;
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
        var modality =
                isDenied(tokens, from, modal.from()) ? Modality.SHALL_NOT : modality(modal.code());
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
        var addressing =
                agents.isEmpty()
                        ? acting(tokens, modal, subject)
                        : Start.told(agents, Basis.SUBJECT);
        return new Start(from, modal.to(), force, addressing);
    }

    /** Nobody of a conference that "shall be held". */
    private Addressing acting(Tokens tokens, Hit modal, Addressing subject) {
        int be = tokens.find(modal.to(), modal.to() + 3, "be");
        boolean convened = tokens.is(be, "be") && rules.role("convened").has(tokens, be + 1);
        return convened ? Start.told(List.of(), Basis.NONE) : subject;
    }

    /** "that no individual may". */
    private boolean isDenied(Tokens tokens, int from, int modal) {
        int at = subjects.begin(tokens, from, modal);
        return at < modal && rules.role("negations").has(tokens, at);
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
        int stop = dependent(tokens, be, end);
        for (int by = tokens.find(be, stop, "by");
                by < stop;
                by = tokens.find(by + 1, stop, "by")) {
            boolean isOfAnother = isOfAnother(tokens, be, by);
            Listed agents = parties.list(tokens, by + 1, stop);
            if (!agents.isEmpty() && !isOfAnother) {
                return agents.parties();
            }
        }
        return List.of();
    }

    /** "in accordance with the plans approved by the Council": a participle of its own. */
    private static boolean isOfAnother(Tokens tokens, int be, int by) {
        boolean participle = by > be + CHAIN && tokens.lower(by - 1).endsWith("ed");
        return participle || tokens.is(by - 1, "recommendation", "approval", "request");
    }

    private int dependent(Tokens tokens, int from, int end) {
        return rules.role("subordinators").in(tokens, from, end).stream()
                .findFirst()
                .map(Hit::from)
                .orElseGet(() -> tokens.find(from, end, ";"));
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
