package itu.mandates.app;

import itu.mandates.model.Clause;
import itu.mandates.model.Diagnostic.Severity;
import itu.mandates.model.Document;
import itu.mandates.model.Furniture;
import itu.mandates.model.Identifier;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Reference;
import itu.mandates.model.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found in one document, in one line.
 *
 * @param references those of this document or of more
 */
record ConvertSummary(Document document, List<Reference> references) {

    /** "c26-89.txt: 4 texts, 90 sections, ..., 0 lines unparsed". */
    @Override
    public String toString() {
        return "%s: %d texts, %d sections, %d clauses, %d references, %d errors, %d warnings, %d notes, %d lines unparsed"
                .formatted(
                        document.source().name(),
                        document.revisions().size(),
                        document.revisions().stream().flatMap(r -> all(r.sections())).count(),
                        clauses().count(),
                        cited(),
                        count(Severity.ERROR),
                        count(Severity.WARNING),
                        count(Severity.INFO),
                        document.furniture().stream()
                                .filter(piece -> piece.kind() == Furniture.Kind.UNPARSED)
                                .count());
    }

    private Stream<Clause> clauses() {
        return document.revisions().stream().flatMap(revision -> revision.allClauses());
    }

    private static Stream<Section> all(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }

    private static Stream<Paragraph> paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(p -> Stream.concat(Stream.of(p), paragraphs(p.paragraphs())));
    }

    private long cited() {
        Set<Identifier> own =
                Stream.concat(
                                clauses().map(Clause::id),
                                paragraphs(document.paragraphs()).map(Paragraph::id))
                        .collect(Collectors.toSet());
        return references.stream().filter(r -> own.contains(r.citing())).count();
    }

    private long count(Severity severity) {
        return document.diagnostics().stream().filter(d -> d.severity() == severity).count();
    }
}
