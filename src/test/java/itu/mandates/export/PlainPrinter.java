package itu.mandates.export;

import itu.mandates.model.Clause;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints a parsed text as plain text: one line for each heading and each clause, a tabulator behind
 * its label.
 */
final class PlainPrinter {

    private static final Map<String, String> WORDS =
            Map.of(
                    "res",
                    "RESOLUTION",
                    "dec",
                    "DECISION",
                    "rec",
                    "RECOMMENDATION",
                    "op",
                    "OPINION");

    private final StringBuilder text = new StringBuilder();

    private PlainPrinter() {}

    static String print(Revision revision) {
        var printer = new PlainPrinter();
        revision.proposal().ifPresent(p -> printer.line(p.action() + " " + p.number().orElse("")));
        String place = revision.edition().place();
        printer.line(
                WORDS.get(revision.id().type())
                        + " "
                        + number(revision)
                        + " ("
                        + (place.isEmpty() ? "" : place.toUpperCase(Locale.ROOT) + ", ")
                        + revision.edition().year()
                        + ")");
        printer.line(revision.title());
        printer.line(revision.formula().text());
        revision.sections().forEach(printer::section);
        return printer.text.toString();
    }

    /** What is no number yet is set in brackets, as proposals set it. */
    private static String number(Revision revision) {
        String printed = revision.printedNumber();
        return printed.matches("[A-Z]{3,}-\\d+") ? "[" + printed + "]" : printed;
    }

    private void section(Section section) {
        line(section.heading());
        if (section.part() == Part.ANNEX) {
            line(section.title());
        }
        clauses(section.clauses(), isList(section) ? 1 : 0);
        section.sections().forEach(this::section);
    }

    /** Without its bullets such a list would go on with the title of the annex. */
    private static boolean isList(Section section) {
        return section.part() == Part.ANNEX
                && section.clauses().size() > 1
                && section.clauses().stream().allMatch(clause -> clause.label().isEmpty());
    }

    private void clauses(List<Clause> clauses, int depth) {
        for (Clause clause : clauses) {
            String label =
                    clause.label().isEmpty() ? depth == 0 ? "" : "– " : printed(clause) + "\t";
            line(label + clause.text());
            clauses(clause.clauses(), depth + 1);
        }
    }

    /** "a" is printed "a)" where it is so cited. */
    private static String printed(Clause clause) {
        return clause.citedAs().endsWith(")") ? clause.label() + ")" : clause.label();
    }

    private void line(String words) {
        if (!words.isBlank()) {
            text.append(words).append('\n');
        }
    }
}
