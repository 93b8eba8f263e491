package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Run;
import itu.mandates.vocab.EditEvidence;
import java.util.List;
import java.util.Optional;

/** The label of a clause as a marked-up text prints it: "gj)" is old g and new j. */
final class PrintedLabel {

    private PrintedLabel() {}

    /** What the base text calls the clause. */
    static String old(Clause clause) {
        return run(clause).map(run -> oldPart(run, clause)).orElse(clause.label());
    }

    private static Optional<Run> run(Clause clause) {
        return clause.runs().stream()
                .filter(run -> run.role() == Run.Role.LABEL)
                .findFirst()
                .filter(run -> !oldPart(run, clause).isEmpty());
    }

    private static String oldPart(Run run, Clause clause) {
        String name = run.text().replaceAll("[^\\p{L}\\p{N}]", "");
        boolean both = name.endsWith(clause.label()) && name.length() > clause.label().length();
        boolean simple = clause.label().matches("[\\p{L}\\p{N}]+");
        return both && simple ? name.substring(0, name.length() - clause.label().length()) : "";
    }

    /** The change of the label, if it is one. */
    static List<Edit> edits(Clause clause, EditEvidence evidence) {
        return run(clause).stream()
                .map(
                        run ->
                                Reading.edit(
                                        oldPart(run, clause),
                                        clause.label(),
                                        run.span(),
                                        "label",
                                        evidence.confidence("label")))
                .toList();
    }
}
