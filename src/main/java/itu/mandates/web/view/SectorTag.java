package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Whose a text is, in short: a Sector, or a body that belongs to none.
 *
 * @param code "itu-t", "pp"; it decides the colour
 * @param name as printed: "ITU-T", "PP"
 * @param body the Sector or body itself
 */
public record SectorTag(String code, String name, Link body) {

    private static final String COUNCIL = "council";

    /** Of a resolution, an edition, a draft or a clause; empty if nobody says who issued it. */
    static Optional<SectorTag> of(Node thing, Facts facts) {
        return facts.work(thing)
                .flatMap(work -> facts.object(work, Itu.ISSUED_BY))
                .map(body -> ofBody(body, facts));
    }

    public static SectorTag ofBody(Node body, Facts facts) {
        Node owner = facts.object(body, Itu.BELONGS_TO_SECTOR).orElse(body);
        String code = Facts.lastPart(owner).toLowerCase(Locale.ROOT);
        String name =
                code.equals(COUNCIL) ? facts.name(owner).words() : code.toUpperCase(Locale.ROOT);
        return new SectorTag(code, name, facts.link(owner));
    }
}
