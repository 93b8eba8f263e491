package itu.mandates.graph;

import itu.mandates.compare.Genealogy.Kinship;
import itu.mandates.model.Mandate;
import itu.mandates.model.Mentioning;
import itu.mandates.model.Overlap;
import itu.mandates.model.Reference;
import itu.mandates.model.Reporting;
import java.util.List;

/**
 * What was judged of the texts, each with its evidence; it stands in graphs of its own.
 *
 * @param references their citing clauses and paragraphs are parts of the documents
 * @param mentions of bodies, posts and topics in the documents
 * @param kinship of the clauses of the documents
 * @param overlaps of the clauses of the documents
 * @param mandates that the clauses of the documents give
 * @param reportings of paragraphs of reports on clauses of the documents
 */
public record Judged(
        List<Reference> references,
        List<Mentioning> mentions,
        Kinship kinship,
        List<Overlap> overlaps,
        List<Mandate> mandates,
        List<Reporting> reportings) {

    public Judged {
        reportings = List.copyOf(reportings);
        references = List.copyOf(references);
        mentions = List.copyOf(mentions);
        overlaps = List.copyOf(overlaps);
        mandates = List.copyOf(mandates);
    }

    /** Of texts of which the clauses alone are compared. */
    public static Judged of(List<Reference> references, Kinship kinship, List<Overlap> overlaps) {
        return new Judged(references, List.of(), kinship, overlaps, List.of(), List.of());
    }

    /** Of texts whose clauses are not compared. */
    public static Judged of(List<Reference> references) {
        return of(references, new Kinship(List.of(), List.of()), List.of());
    }
}
