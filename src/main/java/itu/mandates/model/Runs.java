package itu.mandates.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The runs of a whole document in source order. Printed one after the other they give the source
 * back, normalised: the round-trip law.
 */
public final class Runs {

    private Runs() {}

    /** Every run of every node, in the order of the source. */
    public static List<Run> of(Document document) {
        return Stream.of(
                        document.paragraphs().stream().flatMap(Runs::of),
                        document.revisions().stream().flatMap(Runs::of),
                        document.furniture().stream().flatMap(piece -> piece.runs().stream()))
                .flatMap(runs -> runs)
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }

    /** The document printed: its words in source order, one blank between two runs. */
    public static String print(Document document) {
        return of(document).stream()
                .map(Run::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Stream<Run> of(Paragraph paragraph) {
        return Stream.concat(
                paragraph.runs().stream(), paragraph.paragraphs().stream().flatMap(Runs::of));
    }

    private static Stream<Run> of(Revision revision) {
        return Stream.of(
                        revision.runs().stream(),
                        revision.proposal().stream().flatMap(proposal -> proposal.runs().stream()),
                        revision.sections().stream().flatMap(Runs::of),
                        revision.struck().stream().flatMap(Runs::of),
                        revision.footnotes().stream().flatMap(note -> note.runs().stream()),
                        revision.copies().stream().flatMap(Runs::of))
                .flatMap(runs -> runs);
    }

    private static Stream<Run> of(Section section) {
        return Stream.of(
                        section.runs().stream(),
                        section.clauses().stream().flatMap(Runs::of),
                        section.sections().stream().flatMap(Runs::of))
                .flatMap(runs -> runs);
    }

    private static Stream<Run> of(Clause clause) {
        return Stream.concat(clause.runs().stream(), clause.clauses().stream().flatMap(Runs::of));
    }
}
