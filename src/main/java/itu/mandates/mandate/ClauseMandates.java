package itu.mandates.mandate;

import itu.mandates.model.Clause;
import itu.mandates.model.Mandate;
import itu.mandates.model.Mandate.Addressing;
import itu.mandates.model.Mandate.Basis;
import itu.mandates.model.Mandate.Party;
import itu.mandates.model.Mandate.Slot;
import itu.mandates.model.Mandate.Task;
import itu.mandates.model.TextStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mandates of one clause, in order of its words. */
final class ClauseMandates {

    /**
     * @param items what its sub-clauses take over
     */
    record Found(List<Mandate> mandates, Inheritance items) {}

    private static final double SURE = 0.95;
    private static final double NOBODY_NAMED = 0.7;
    private static final double WITHOUT_CALLER = 0.6;
    private static final double UNDECIDED_WORDING = 0.6;

    private final StartReader starts;
    private final SlotReader slots;
    private final TaskReader tasks;

    ClauseMandates(Rules rules) {
        this.starts = new StartReader(rules);
        this.slots = new SlotReader(rules);
        this.tasks = new TaskReader(rules);
    }

    Found of(Clause clause, Inheritance told) {
        var tokens = new Tokens(clause.id(), clause.text());
        var found = starts.read(tokens, told);
        boolean introduces = tokens.is(tokens.size() - 1, ":");
        var open =
                found.stream()
                        .filter(start -> introduces && isOpen(tokens, start.action()))
                        .findFirst();
        var mandates = new ArrayList<Mandate>();
        for (int i = 0; i < found.size(); i++) {
            if (!open.equals(Optional.of(found.get(i)))) {
                int to = i + 1 < found.size() ? found.get(i + 1).from() : tokens.size();
                mandates.add(mandate(tokens, found.get(i), to, clause, told, mandates.size() + 1));
            }
        }
        var conditions = introduces ? slots.conditions(tokens, 0, tokens.size()) : List.<Slot>of();
        var inherited = Stream.concat(told.conditions().stream(), conditions.stream()).toList();
        var governing =
                open.filter(start -> governs(tokens, start.action()))
                        .map(start -> tokens.words(start.action(), start.action() + 1));
        return new Found(mandates, told.item(open, governing, inherited));
    }

    /** Nothing stands between the verb and the end but an insertion: "shall, in its reply:". */
    private static boolean isOpen(Tokens tokens, int action) {
        int end = tokens.size() - 1;
        return action >= end
                || tokens.is(action, ",") && tokens.comma(action + 1, end) == end
                || governs(tokens, action);
    }

    /** "shall ensure that:". */
    private static boolean governs(Tokens tokens, int action) {
        int that = tokens.size() - 2;
        return tokens.is(that, "that") && action + 1 == that;
    }

    private Mandate mandate(
            Tokens tokens, Start start, int to, Clause clause, Inheritance told, int number) {
        int from = start.from();
        var own = slots.conditions(tokens, from, to);
        return new Mandate(
                clause.id(),
                number,
                start.force(),
                withPartners(start.addressing(), slots.partners(tokens, from, to)),
                task(tokens, start, to, told),
                slots.recipients(tokens, from, to),
                Stream.concat(
                                told.opening().periods().stream(),
                                slots.periods(tokens, from, to).stream()
                                        .filter(each -> !isTold(told.opening().periods(), each)))
                        .toList(),
                Stream.concat(told.conditions().stream(), own.stream()).toList(),
                told.through(),
                confidence(start, clause, told));
    }

    /** A heading that is quoted repeats its period. */
    private static boolean isTold(List<Slot> periods, Slot own) {
        return periods.stream().anyMatch(told -> told.code().equals(own.code()));
    }

    /** Where the clause has no verb of its own, that of the heading. */
    private Task task(Tokens tokens, Start start, int to, Inheritance told) {
        return told.governing()
                .or(() -> told.opening().action().filter(action -> start.action() == 0))
                .map(action -> tasks.ofHeading(tokens, action))
                .orElseGet(() -> tasks.read(tokens, start, to));
    }

    private static Addressing withPartners(Addressing addressing, List<Party> partners) {
        var with = Stream.concat(addressing.with().stream(), partners.stream()).toList();
        return new Addressing(addressing.to(), with, addressing.basis());
    }

    private static double confidence(Start start, Clause clause, Inheritance told) {
        double sure = start.addressing().basis() == Basis.NONE ? NOBODY_NAMED : SURE;
        double called = told.annex() && told.through().isEmpty() ? WITHOUT_CALLER : 1;
        boolean undecided =
                clause.status() == TextStatus.AS_FLATTENED
                        || clause.status() == TextStatus.AMBIGUOUS;
        double product = sure * called * (undecided ? UNDECIDED_WORDING : 1);
        return Math.round(product * 100) / 100.0;
    }
}
