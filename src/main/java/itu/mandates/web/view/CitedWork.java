package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A resolution or other thing that is cited, or that cites, and how often.
 *
 * @param times number of citing words
 */
public record CitedWork(Link work, long times) {

    /** What an edition or draft cites, its own parts left out; the most cited first. */
    static List<CitedWork> citedBy(Node edition, Facts facts) {
        return counted(
                facts.subjects(Itu.CLAUSE_OF, edition)
                        .flatMap(clause -> facts.subjects(Itu.CITING_CLAUSE, clause))
                        .flatMap(reference -> facts.objects(reference, Itu.TARGET)),
                edition,
                facts);
    }

    /** Who cites a resolution, in any of its editions or clauses; itself left out. */
    static List<CitedWork> citing(Stream<CitingWordsView> citations, Node resolution, Facts facts) {
        return counted(
                citations
                        .flatMap(words -> words.citing().stream())
                        .map(link -> Addresses.ofPage(link.href())),
                resolution,
                facts);
    }

    private static List<CitedWork> counted(Stream<Node> things, Node own, Facts facts) {
        Node ownWork = facts.work(own).orElse(own);
        Map<Node, Long> counts =
                things.map(thing -> facts.work(thing).orElse(thing))
                        .filter(work -> !work.equals(ownWork))
                        .collect(Collectors.groupingBy(work -> work, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new CitedWork(facts.link(entry.getKey()), entry.getValue()))
                .sorted(
                        Comparator.comparing((CitedWork each) -> !isText(each))
                                .thenComparing(each -> -each.times())
                                .thenComparing(each -> each.work().name().words()))
                .toList();
    }

    private static boolean isText(CitedWork cited) {
        return cited.work().href().contains("/eli/");
    }
}
