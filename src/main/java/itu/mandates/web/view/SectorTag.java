package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * Whose a text is, in short: a Sector, or a body that belongs to none.
 *
 * @param code "itu-t", "pp"; it decides the colour
 * @param name as printed: "ITU-T", "PP"
 * @param body the Sector or body itself
 */
public record SectorTag(String code, String name, Link body) {

    private static final String COUNCIL = "council";
    private static final int LONGEST = 5;

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
                code.equals(COUNCIL) ? facts.name(owner).words() : shortName(owner, code, facts);
        return new SectorTag(code, name, facts.link(owner));
    }

    /** Such as UIT-R in French; the code where the language has no short name. */
    private static String shortName(Node owner, String code, Facts facts) {
        return facts.objects(owner, SKOS.altLabel)
                .map(Text::of)
                .filter(name -> name.language().equals(facts.language()))
                .map(Text::words)
                .filter(name -> name.length() <= LONGEST)
                .min(Comparator.comparingInt(String::length))
                .orElse(code.toUpperCase(Locale.ROOT));
    }
}
