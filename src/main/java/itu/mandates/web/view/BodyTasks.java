package itu.mandates.web.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What a body is told, counted in all and shown in part: all at once if it is little, else the page
 * that a reader wants to see.
 *
 * @param all tasks that there are, or clauses if tasks were not read
 * @param texts that give them
 * @param found of them that the filter takes
 * @param facets by which they can be chosen, each with counts of all
 * @param shown clauses of this page, by text, with their tasks
 */
public record BodyTasks(
        TaskFilter filter,
        int all,
        int texts,
        int found,
        List<Facet> facets,
        List<ClauseLine.OfText> shown,
        int pages) {

    private static final int CLAUSES_AT_ONCE = 60;
    private static final int CLAUSES_ON_A_PAGE = 30;

    /** A kind of choice with its values, the most frequent first. */
    public record Facet(String kind, List<Share> shares) {}

    /**
     * A value of a facet.
     *
     * @param value its code, or the path of the thing
     * @param name of the thing
     * @param query the parameters that choose it, or no longer choose it
     */
    public record Share(String value, Text name, int count, String query, boolean chosen) {}

    static BodyTasks of(ToldTo told, TaskFilter filter, Facts facts) {
        List<ToldTo.Given> all = told.given();
        List<ToldTo.Given> taken = all.stream().filter(g -> filter.takes(g.values())).toList();
        List<Node> clauses = taken.stream().map(ToldTo.Given::clause).distinct().toList();
        boolean whole = filter.isOpen() && clauses.size() <= CLAUSES_AT_ONCE;
        List<Node> onPage = whole ? clauses : page(clauses, filter.page());
        return new BodyTasks(
                filter,
                all.size(),
                (int) all.stream().map(ToldTo.Given::text).distinct().count(),
                taken.size(),
                facetsOf(all, filter, facts),
                told.byText(onPage, taken),
                whole ? 1 : (clauses.size() + CLAUSES_ON_A_PAGE - 1) / CLAUSES_ON_A_PAGE);
    }

    private static List<Node> page(List<Node> clauses, int number) {
        return clauses.stream()
                .skip((number - 1L) * CLAUSES_ON_A_PAGE)
                .limit(CLAUSES_ON_A_PAGE)
                .toList();
    }

    private static List<Facet> facetsOf(List<ToldTo.Given> all, TaskFilter filter, Facts facts) {
        return TaskFilter.FACETS.stream()
                .map(kind -> new Facet(kind, shares(kind, all, filter, facts)))
                .filter(facet -> !facet.shares().isEmpty())
                .toList();
    }

    private static List<Share> shares(
            String kind, List<ToldTo.Given> all, TaskFilter filter, Facts facts) {
        Map<String, Long> counts =
                all.stream()
                        .map(given -> given.values().get(kind))
                        .filter(Objects::nonNull)
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(),
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> share(kind, each.getKey(), each.getValue().intValue(), filter, facts))
                .sorted(Comparator.comparingInt(share -> -share.count()))
                .toList();
    }

    private static Share share(
            String kind, String value, int count, TaskFilter filter, Facts facts) {
        boolean chosen = filter.has(kind, value);
        return new Share(
                value,
                ToldTo.name(kind, value, facts),
                count,
                filter.with(kind, chosen ? "" : value),
                chosen);
    }

    /** Whether all of them stand on this page, without a choice. */
    public boolean isWhole() {
        return pages == 1 && filter.isOpen();
    }

    public List<ClauseLine.OfText> adopted() {
        return shown.stream().filter(text -> !text.draft()).toList();
    }

    public List<ClauseLine.OfText> proposed() {
        return shown.stream().filter(ClauseLine.OfText::draft).toList();
    }

    public boolean isFirst() {
        return filter.page() <= 1;
    }

    public boolean isLast() {
        return filter.page() >= pages;
    }

    public String previous() {
        return filter.query(filter.page() - 1);
    }

    public String next() {
        return filter.query(filter.page() + 1);
    }
}
