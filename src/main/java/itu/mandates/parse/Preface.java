package itu.mandates.parse;

import itu.mandates.model.Edition;
import itu.mandates.model.Passage;
import itu.mandates.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the first section: title, subject, edition line, enacting formula.
 *
 * @param title the subject of the resolution
 * @param editions as the edition line gives them, otherwise as the formula does
 * @param history the editions that a line under the title lists, oldest first
 * @param body code of the body that the formula names
 * @param end index of the first line that belongs to the body of the text
 */
record Preface(
        String title,
        List<Edition> editions,
        List<Edition> history,
        Passage formula,
        Optional<String> body,
        List<TextLine.Note> notes,
        List<Run> runs,
        int end) {

    /** A formula runs over three lines at the most. */
    private static final int LONGEST_FORMULA = 4;

    static Preface read(List<TextLine> lines, TitleLine title, Grammar grammar) {
        var reader = new Reader(lines, title, grammar);
        return reader.read();
    }

    /** Whether the formula gives two editions, one written over the other. */
    boolean formulaIsMarkedUp() {
        return Editions.in(bracket(formula.text())).size() > 1;
    }

    private static String bracket(String formula) {
        int open = formula.indexOf('(');
        return open < 0 ? "" : formula.substring(open);
    }

    private static final class Reader {
        private final List<TextLine> lines;
        private final TitleLine title;
        private final Grammar grammar;
        private final List<String> subject = new ArrayList<>();
        private final List<Edition> editions = new ArrayList<>();
        private List<Edition> history = List.of();
        private final List<TextLine.Note> notes = new ArrayList<>();
        private final List<Run> runs = new ArrayList<>();
        private Passage formula = Passage.EMPTY;
        private Optional<String> body = Optional.empty();
        private int at;

        Reader(List<TextLine> lines, TitleLine title, Grammar grammar) {
            this.lines = lines;
            this.title = title;
            this.grammar = grammar;
        }

        Preface read() {
            title.subject().filter(words -> !words.isEmpty()).ifPresent(subject::add);
            take(lines.get(at++));
            int formulaAt = grammar.formula(lines, at);
            while (at < lines.size()
                    && body.isEmpty()
                    && (at <= formulaAt || !startsBody(lines.get(at)))) {
                preface(lines.get(at));
            }
            if (editions.isEmpty()) {
                String bracket = bracket(formula.text());
                editions.addAll(
                        bracket.isEmpty() ? Editions.atEnd(formula.text()) : Editions.in(bracket));
            }
            return new Preface(
                    String.join(" ", subject),
                    List.copyOf(editions),
                    history,
                    formula,
                    body,
                    notes,
                    runs,
                    at);
        }

        private void preface(TextLine line) {
            body = grammar.lexicon().bodyOfFormula(line.text());
            if (body.isPresent()) {
                formula();
                return;
            }
            String words = Editions.withoutCalls(line.text());
            if (Editions.isList(words)) {
                history = Editions.in(words);
            } else if (Editions.isLine(words)) {
                editions.addAll(Editions.in(words));
            } else if (!line.isEmpty()) {
                subject.add(line.text());
            }
            take(line);
            at++;
        }

        private void formula() {
            for (int taken = 0;
                    taken < LONGEST_FORMULA && at < lines.size() && !formula.text().endsWith(",");
                    taken++) {
                TextLine line = lines.get(at);
                if (taken > 0 && startsBody(line)) {
                    return;
                }
                formula = formula.then(line.words());
                take(line);
                at++;
            }
        }

        private boolean startsBody(TextLine line) {
            return grammar.openers().match(line.text(), true).isPresent()
                            && grammar.lexicon().bodyOfFormula(line.text()).isEmpty()
                    || grammar.annexes().match(line).isPresent();
        }

        private void take(TextLine line) {
            runs.addAll(line.runs(0));
            notes.addAll(line.notes());
        }
    }
}
