package itu.mandates.graph;

import itu.mandates.compare.Genealogy.Kinship;
import itu.mandates.model.Mandate;
import itu.mandates.model.Mentioning;
import itu.mandates.model.Overlap;
import itu.mandates.model.Reference;
import itu.mandates.model.Reporting;
import itu.mandates.model.Transfer;
import java.util.List;

/**
 * What was judged about documents, to be stated beside what was read in them.
 *
 * @param references of the documents
 * @param mentions of bodies, posts and topics in the documents
 * @param kinship of the clauses of the documents
 * @param overlaps of the clauses of the documents
 * @param transfers into clauses of the documents
 * @param mandates that the clauses of the documents give
 * @param reportings of paragraphs of reports on clauses of the documents
 */
public record Judged(
        List<Reference> references,
        List<Mentioning> mentions,
        Kinship kinship,
        List<Overlap> overlaps,
        List<Transfer> transfers,
        List<Mandate> mandates,
        List<Reporting> reportings) {

    public Judged {
        references = List.copyOf(references);
        mentions = List.copyOf(mentions);
        overlaps = List.copyOf(overlaps);
        transfers = List.copyOf(transfers);
        mandates = List.copyOf(mandates);
        reportings = List.copyOf(reportings);
    }

    /** Of texts whose clauses are compared, and no more. */
    public static Judged of(List<Reference> references, Kinship kinship, List<Overlap> overlaps) {
        return new Judged(
                references, List.of(), kinship, overlaps, List.of(), List.of(), List.of());
    }

    /** Of texts whose clauses are not compared. */
    public static Judged of(List<Reference> references) {
        return of(references, new Kinship(List.of(), List.of()), List.of());
    }
}
