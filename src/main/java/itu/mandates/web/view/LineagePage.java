package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A clause through time.
 *
 * @param citedAs in its latest text
 * @param number of the resolution, as printed
 * @param readings the newest first
 * @param events what became of it, the oldest first
 * @param gone deletions, with the texts that no longer have it
 * @param elsewhere clauses of other resolutions that say alike
 * @param grid the resolution through time with this clause's path
 * @param judged the tasks its latest text gives, where it was taken from, what reports say of it
 */
public record LineagePage(
        Text name,
        Text citedAs,
        Optional<Link> resolution,
        Optional<Text> number,
        Optional<Text> title,
        Optional<SectorTag> tag,
        String address,
        List<ClauseReading> readings,
        List<ChangeView> gone,
        List<OverlapView> elsewhere,
        LineageGrid grid,
        Judgements judged) {

    private static final int SHOWN_ELSEWHERE = 6;

    /**
     * @param whole whether the grid shows every clause
     */
    public static LineagePage of(Node lineage, boolean whole, Facts facts) {
        List<Node> members = members(lineage, facts);
        return of(facts.name(lineage), members, whole, facts);
    }

    /** The identifier that holds now, where this one was replaced. */
    public static Optional<String> replacement(Node lineage, Facts facts) {
        return facts.object(lineage, DCTerms.isReplacedBy).flatMap(Addresses::path);
    }

    private static LineagePage of(Text name, List<Node> members, boolean whole, Facts facts) {
        Node latest = members.get(members.size() - 1);
        Optional<Node> work = facts.work(latest);
        List<ClauseReading> readings =
                members.stream()
                        .sorted(Comparator.comparingInt((Node n) -> -members.indexOf(n)))
                        .map(member -> ClauseReading.of(member, facts))
                        .toList();
        return new LineagePage(
                name,
                facts.text(latest, Itu.CITED_AS).orElse(name),
                work.map(facts::link),
                work.flatMap(each -> facts.text(each, Itu.NUMBER)),
                work.flatMap(each -> facts.text(each, DCTerms.title)),
                SectorTag.of(latest, facts),
                Addresses.path(latest).orElse(""),
                readings,
                gone(members, facts),
                elsewhere(members, facts),
                grid(members, whole, facts),
                Judgements.of(members, latest, facts));
    }

    /** In time. */
    private static List<Node> members(Node lineage, Facts facts) {
        return Stream.of(Itu.MEMBER_OF_LINEAGE, Itu.PROPOSED_FOR_LINEAGE)
                .flatMap(property -> facts.subjects(property, lineage))
                .distinct()
                .sorted(
                        Comparator.comparingInt((Node clause) -> year(clause, facts))
                                .thenComparing(clause -> facts.isA(clause, Itu.DRAFT_CLAUSE))
                                .thenComparing(node -> node.toString()))
                .toList();
    }

    private static int year(Node clause, Facts facts) {
        return facts.object(clause, Itu.CLAUSE_OF)
                .map(text -> EditionStop.year(text, facts))
                .orElse(0);
    }

    private static List<ChangeView> gone(List<Node> members, Facts facts) {
        return members.stream()
                .flatMap(member -> ChangeView.at(member, Itu.FROM, facts))
                .filter(change -> facts.object(change, Itu.TO).isEmpty())
                .map(change -> ChangeView.of(change, facts))
                .toList();
    }

    private static List<OverlapView> elsewhere(List<Node> members, Facts facts) {
        return members.stream()
                .flatMap(
                        member ->
                                OverlapView.elsewhere(member, facts)
                                        .map(each -> OverlapView.of(each, facts).seenFrom(member)))
                .sorted(Comparator.comparingDouble(OverlapView::score).reversed())
                .limit(SHOWN_ELSEWHERE)
                .toList();
    }

    private static LineageGrid grid(List<Node> members, boolean whole, Facts facts) {
        List<Node> texts =
                facts.work(members.get(0))
                        .map(work -> EditionStop.inTime(work, facts))
                        .orElse(List.of());
        return LineageGrid.of(texts, connected(members, facts), whole, facts);
    }

    /** With the clauses that were split off or drawn in. */
    private static Set<Node> connected(List<Node> members, Facts facts) {
        Set<Node> all = new LinkedHashSet<>(members);
        for (Node member : members) {
            ChangeView.at(member, Itu.FROM, facts)
                    .flatMap(change -> facts.objects(change, Itu.TO))
                    .forEach(all::add);
            ChangeView.at(member, Itu.TO, facts)
                    .flatMap(change -> facts.objects(change, Itu.FROM))
                    .forEach(all::add);
        }
        return all;
    }

    /** As it stands: in the newest adopted text that has it, or in the draft that brings it in. */
    public ClauseReading standing() {
        return readings.stream()
                .filter(reading -> !reading.isDraft())
                .findFirst()
                .orElse(readings.get(0));
    }

    /** The oldest first. */
    public List<ClauseReading> story() {
        return readings.stream()
                .sorted(Comparator.comparingInt(reading -> -readings.indexOf(reading)))
                .toList();
    }

    /** How the texts were linked, the newest first. */
    public List<ChangeView> evidence() {
        return Stream.concat(readings.stream().flatMap(r -> r.change().stream()), gone.stream())
                .toList();
    }
}
