package itu.mandates.web.view;

import itu.mandates.compare.WordRuns;
import itu.mandates.model.WordRun;
import itu.mandates.model.WordRun.Kind;
import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Two clauses, sections or whole texts beside each other.
 *
 * @param sameWork whether they are of one resolution: then something may have been inserted or
 *     deleted, else it stands in one only
 * @param rows in the order of the second text; what only the first has where it stood
 */
public record Comparison(
        ComparedText one, ComparedText other, boolean sameWork, List<Aligned> rows) {

    /** One of the two: what it is, whose it is, how it stands. */
    public record ComparedText(
            Link link,
            Node node,
            Optional<Link> edition,
            Optional<SectorTag> tag,
            StatusView status,
            List<String> notices) {

        static ComparedText of(Node node, Facts facts) {
            Node edition = text(node, facts);
            return new ComparedText(
                    facts.link(node),
                    node,
                    Optional.of(edition).filter(e -> !e.equals(node)).map(facts::link),
                    SectorTag.of(node, facts),
                    StatusView.of(edition, facts),
                    EditionPage.notices(edition, facts));
        }

        public String address() {
            return Addresses.path(node).orElse("");
        }
    }

    static Node text(Node node, Facts facts) {
        return ClausePage.edition(node, facts).orElse(node);
    }

    /** Side by side, by lineage within a resolution and by likeness between two. */
    public static Comparison of(Node one, Node other, Facts facts) {
        List<Node> ones = clauses(one, facts);
        List<Node> others = clauses(other, facts);
        boolean single = facts.isA(one, Itu.CLAUSE) && facts.isA(other, Itu.CLAUSE);
        var pairs = ClausePairs.of(ones, others, single, facts);
        boolean sameWork = facts.work(one).isPresent() && facts.work(one).equals(facts.work(other));
        return new Comparison(
                ComparedText.of(one, facts),
                ComparedText.of(other, facts),
                sameWork,
                numbered(new Rows(ones, others, pairs, sameWork, facts).all()));
    }

    private static List<Node> clauses(Node node, Facts facts) {
        if (facts.isA(node, Itu.CLAUSE)) {
            return Stream.concat(Stream.of(node), ClausePage.inner(node, facts)).toList();
        }
        return facts.isA(node, Itu.SECTION)
                ? facts.subjects(Itu.IN_SECTION, node).toList()
                : facts.subjects(Itu.CLAUSE_OF, node).toList();
    }

    private static List<Aligned> numbered(List<Aligned> rows) {
        var numbered = new ArrayList<Aligned>();
        int number = 0;
        for (Aligned row : rows) {
            numbered.add(row.isChanged() ? row.numbered(++number) : row);
        }
        return List.copyOf(numbered);
    }

    public long count(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).count();
    }

    public long moved() {
        return rows.stream().filter(Aligned::moved).count();
    }

    public long changes() {
        return rows.stream().filter(Aligned::isChanged).count();
    }

    /** Only what differs. */
    public List<Aligned> changed() {
        return rows.stream().filter(Aligned::isChanged).toList();
    }

    /** How many of a hundred words of both stand in both, in one order. */
    public long percentShared() {
        List<WordRun> runs = rows.stream().flatMap(row -> row.runs().stream()).toList();
        long kept = letters(runs, Kind.KEPT);
        long all = 2 * kept + letters(runs, Kind.DELETED) + letters(runs, Kind.INSERTED);
        return all == 0 ? 0 : Math.round(200.0 * kept / all);
    }

    private static long letters(List<WordRun> runs, Kind kind) {
        return runs.stream()
                .filter(run -> run.kind() == kind)
                .mapToLong(run -> WordRuns.count(run.text()))
                .sum();
    }

    /** Whether the words of both are in one language, so that they can be laid over each other. */
    public boolean isOneLanguage() {
        return rows.stream()
                        .flatMap(row -> Stream.of(row.one(), row.other()))
                        .flatMap(Optional::stream)
                        .map(side -> side.words().language())
                        .distinct()
                        .count()
                < 2;
    }
}
