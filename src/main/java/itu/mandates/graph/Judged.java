package itu.mandates.graph;

import itu.mandates.compare.Genealogy.Kinship;
import itu.mandates.model.Mentioning;
import itu.mandates.model.Overlap;
import itu.mandates.model.Reference;
import itu.mandates.model.Transfer;
import java.util.List;

/**
 * What was judged of the texts, each with its evidence; it stands in graphs of its own.
 *
 * @param references their citing clauses and paragraphs are parts of the documents
 * @param mentions of bodies, posts and topics in the documents
 * @param kinship of the clauses of the documents
 * @param overlaps of the clauses of the documents
 * @param transfers into clauses of the documents
 */
public record Judged(
        List<Reference> references,
        List<Mentioning> mentions,
        Kinship kinship,
        List<Overlap> overlaps,
        List<Transfer> transfers) {

    public Judged {
        references = List.copyOf(references);
        mentions = List.copyOf(mentions);
        overlaps = List.copyOf(overlaps);
        transfers = List.copyOf(transfers);
    }

    /** Of texts whose clauses are not compared. */
    public static Judged of(List<Reference> references) {
        return new Judged(
                references, List.of(), new Kinship(List.of(), List.of()), List.of(), List.of());
    }
}
