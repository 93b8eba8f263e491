package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * Where the Sectors, and the bodies above them, say alike.
 *
 * @param filter what the reader asked for
 * @param owners whose resolutions there are, in the order of the matrix
 * @param matrix the number of pairs for each two
 * @param topics the number of pairs by topic, the topic with most first
 * @param pairs the likest first
 * @param all how many there are, shown or not
 */
public record OverlapsPage(
        OverlapFilter filter,
        List<SectorTag> owners,
        List<MatrixRow> matrix,
        List<TopicRow> topics,
        List<OverlapView> pairs,
        int all,
        List<Link> choices) {

    private static final int SHOWN = 100;
    private static final int STEPS = 5;

    /** Those of one owner. */
    public record MatrixRow(SectorTag owner, List<Cell> cells) {}

    /**
     * The pairs between two.
     *
     * @param step 0 for none, up to 5 for most
     */
    public record Cell(SectorTag column, int pairs, int step) {

        public boolean isEmpty() {
            return pairs == 0;
        }
    }

    /** The pairs on one topic, by owner of the clauses. */
    public record TopicRow(Link topic, String path, List<Cell> cells, int pairs) {}

    public static OverlapsPage of(OverlapFilter filter, Facts facts) {
        List<PairOutline> every = PairOutline.all(facts);
        List<PairOutline> taken = every.stream().filter(filter::takes).toList();
        List<SectorTag> owners = owners(every);
        return new OverlapsPage(
                filter,
                owners,
                matrix(taken, owners),
                topics(taken, owners, facts),
                taken.stream()
                        .limit(SHOWN)
                        .map(pair -> OverlapView.of(pair.overlap(), facts))
                        .toList(),
                taken.size(),
                choices(facts));
    }

    /** The one with the most general remit first. */
    private static List<SectorTag> owners(List<PairOutline> pairs) {
        Map<String, SectorTag> owners = new TreeMap<>();
        pairs.stream()
                .flatMap(PairOutline::sides)
                .flatMap(side -> side.tag().stream())
                .distinct()
                .forEach(tag -> owners.putIfAbsent(order(tag), tag));
        return List.copyOf(owners.values());
    }

    private static String order(SectorTag tag) {
        return (tag.code().startsWith("itu-") ? "1" : "0") + tag.code();
    }

    private static List<MatrixRow> matrix(List<PairOutline> pairs, List<SectorTag> owners) {
        Map<String, Integer> counts = new TreeMap<>();
        for (PairOutline pair : pairs) {
            String one = pair.one().code();
            String other = pair.other().code();
            counts.merge(one + " " + other, 1, Integer::sum);
            if (!one.equals(other)) {
                counts.merge(other + " " + one, 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        return owners.stream()
                .map(
                        row ->
                                new MatrixRow(
                                        row,
                                        owners.stream()
                                                .map(column -> cell(row, column, counts, most))
                                                .toList()))
                .toList();
    }

    private static Cell cell(
            SectorTag row, SectorTag column, Map<String, Integer> counts, int most) {
        int pairs = counts.getOrDefault(row.code() + " " + column.code(), 0);
        return new Cell(column, pairs, step(pairs, most));
    }

    private static int step(int pairs, int most) {
        return pairs == 0 ? 0 : 1 + (int) Math.min(STEPS - 1L, (pairs - 1L) * STEPS / most);
    }

    private static List<TopicRow> topics(
            List<PairOutline> pairs, List<SectorTag> owners, Facts facts) {
        Map<Node, List<PairOutline>> byTopic = new HashMap<>();
        for (PairOutline pair : pairs) {
            pair.sides()
                    .flatMap(side -> side.topics().stream())
                    .distinct()
                    .forEach(
                            topic ->
                                    byTopic.computeIfAbsent(topic, none -> new ArrayList<>())
                                            .add(pair));
        }
        int most = byTopic.values().stream().mapToInt(List::size).max().orElse(0);
        return byTopic.entrySet().stream()
                .map(entry -> topicRow(facts.link(entry.getKey()), entry.getValue(), owners, most))
                .sorted(
                        Comparator.comparingInt((TopicRow row) -> -row.pairs())
                                .thenComparing(row -> row.topic().name().words()))
                .toList();
    }

    private static TopicRow topicRow(
            Link topic, List<PairOutline> pairs, List<SectorTag> owners, int most) {
        var cells = new ArrayList<Cell>();
        for (SectorTag owner : owners) {
            int count = (int) pairs.stream().filter(pair -> isOf(pair, owner)).count();
            cells.add(new Cell(owner, count, step(count, most)));
        }
        String path = Addresses.path(Addresses.ofPage(topic.href())).orElse("");
        return new TopicRow(topic, path, List.copyOf(cells), pairs.size());
    }

    private static boolean isOf(PairOutline pair, SectorTag owner) {
        return pair.sides().anyMatch(side -> side.code().equals(owner.code()));
    }

    private static List<Link> choices(Facts facts) {
        return facts.instances(Itu.TOPIC)
                .map(facts::link)
                .sorted(Comparator.comparing(link -> link.name().words()))
                .toList();
    }

    public boolean isCut() {
        return all > pairs.size();
    }

    /** The clauses of a cell that was chosen, for a heading. */
    public Optional<SectorTag> owner(String code) {
        return owners.stream().filter(tag -> tag.code().equals(code)).findFirst();
    }

    /** The parameters with which the query sector-overlap answers with these pairs. */
    public String asked() {
        return filter.asked(code -> owner(code).map(tag -> tag.body().name().words()).orElse(code));
    }

    /** The path of a topic, as a form sends it. */
    public String path(Link topic) {
        return Addresses.path(Addresses.ofPage(topic.href())).orElse("");
    }
}
