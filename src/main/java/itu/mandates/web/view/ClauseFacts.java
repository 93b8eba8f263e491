package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What is known of a clause beside its words, in one line.
 *
 * @param addressees who is told to act, by the heading
 * @param unchangedSince the oldest edition that has these words, if it is not this one
 * @param similar how many clauses of other resolutions say alike
 * @param history the clause through time
 */
public record ClauseFacts(
        List<Link> addressees,
        List<Link> topics,
        Optional<Link> unchangedSince,
        int similar,
        Optional<Link> history) {

    static final ClauseFacts NONE =
            new ClauseFacts(List.of(), List.of(), Optional.empty(), 0, Optional.empty());

    private static final Set<String> SAME_WORDS = Set.of("unchanged", "renumbered", "moved");
    private static final int LONGEST_CHAIN = 100;

    static ClauseFacts of(Node clause, AddresseeFinder finder, Facts facts) {
        return new ClauseFacts(
                addressees(clause, finder, facts),
                facts.objects(clause, Itu.MENTIONS)
                        .filter(named -> facts.isA(named, Itu.TOPIC))
                        .map(facts::link)
                        .toList(),
                since(clause, facts).map(facts::link),
                (int) OverlapView.elsewhere(clause, facts).count(),
                lineage(clause, facts).map(facts::link));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    static Optional<Node> lineage(Node clause, Facts facts) {
        return facts.object(clause, Itu.MEMBER_OF_LINEAGE)
                .or(() -> facts.object(clause, Itu.PROPOSED_FOR_LINEAGE));
    }

    private static List<Link> addressees(Node clause, AddresseeFinder finder, Facts facts) {
        return facts.object(clause, Itu.IN_SECTION)
                .filter(section -> isOperative(section, facts))
                .flatMap(section -> facts.text(section, Itu.HEADING))
                .map(heading -> finder.in(heading).stream().map(facts::link).toList())
                .orElse(List.of());
    }

    static boolean isOperative(Node section, Facts facts) {
        return facts.object(section, Itu.PART)
                .map(Facts::lastPart)
                .filter("operative"::equals)
                .isPresent();
    }

    /** The edition at the other end of the chain of changes that left the words alone. */
    private static Optional<Node> since(Node clause, Facts facts) {
        Node oldest = clause;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Optional<Node> before = unchangedBefore(oldest, facts);
            if (before.isEmpty()) {
                break;
            }
            oldest = before.get();
        }
        return oldest.equals(clause) ? Optional.empty() : facts.object(oldest, Itu.CLAUSE_OF);
    }

    private static Optional<Node> unchangedBefore(Node clause, Facts facts) {
        return facts.subjects(Itu.TO, clause)
                .filter(change -> SAME_WORDS.contains(facts.code(change, Itu.CHANGE_KIND)))
                .flatMap(change -> facts.objects(change, Itu.FROM))
                .findFirst();
    }
}
