package itu.mandates.model;

import java.util.List;

/**
 * One clause through time.
 *
 * @param id opaque; no renumbering touches it
 * @param members clauses of adopted texts, one of each, the oldest first
 * @param proposals clauses of drafts that would continue it
 * @param replaced identifiers of lineages that turned out to be this one
 */
public record Lineage(
        Identifier id,
        List<Identifier> members,
        List<Identifier> proposals,
        List<Identifier> replaced) {

    public Lineage {
        members = List.copyOf(members);
        proposals = List.copyOf(proposals);
        replaced = List.copyOf(replaced);
    }
}
