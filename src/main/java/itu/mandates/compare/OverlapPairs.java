package itu.mandates.compare;

import itu.mandates.compare.Genealogy.Kinship;
import itu.mandates.compare.OverlapKinds.Finding;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate;
import itu.mandates.model.Overlap;
import itu.mandates.model.Overlap.FrameDifference;
import itu.mandates.model.Overlap.Scope;
import itu.mandates.model.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pairs of clauses may overlap at all, and what a pair that does looks like. */
final class OverlapPairs {

    private final Map<Identifier, Identifier> lineages = new HashMap<>();
    private final Map<Identifier, Identifier> origins = new HashMap<>();

    private final Map<Identifier, List<Mandate>> mandates;

    /**
     * @param mandates that the clauses give: to whom and how often is to be reported
     */
    OverlapPairs(Kinship kinship, List<Mandate> mandates) {
        this.mandates = mandates.stream().collect(Collectors.groupingBy(Mandate::clause));
        kinship.lineages()
                .forEach(
                        lineage -> {
                            lineage.members().forEach(each -> lineages.put(each, lineage.id()));
                            lineage.proposals().forEach(each -> lineages.put(each, lineage.id()));
                        });
        kinship.changes()
                .forEach(
                        change ->
                                change.to()
                                        .ifPresent(
                                                to ->
                                                        change.from()
                                                                .ifPresent(
                                                                        from ->
                                                                                origins.putIfAbsent(
                                                                                        to,
                                                                                        from))));
    }

    /** The last adopted text of each resolution, and the drafts that come after it. */
    static Set<Identifier> latest(List<Revision> texts) {
        var last = new HashMap<Identifier, Integer>();
        texts.stream()
                .filter(text -> !text.isDraft())
                .forEach(text -> last.merge(text.id().resolutionOf(), text.id().year(), Math::max));
        return texts.stream()
                .map(Revision::id)
                .filter(id -> id.year() >= last.getOrDefault(id.resolutionOf(), 0))
                .collect(Collectors.toSet());
    }

    boolean mayOverlap(ComparedClause one, ComparedClause other, Set<Identifier> latest) {
        Identifier first = one.text().id();
        Identifier second = other.text().id();
        if (first.equals(second)) {
            return !isInside(one, other) && !isInside(other, one);
        }
        boolean kin =
                lineages.containsKey(one.id())
                        && lineages.get(one.id()).equals(lineages.get(other.id()));
        return !first.resolutionOf().equals(second.resolutionOf())
                && !kin
                && latest.contains(first)
                && latest.contains(second);
    }

    private static boolean isInside(ComparedClause inner, ComparedClause outer) {
        return inner.id().toString().startsWith(outer.id() + "/");
    }

    Overlap overlap(ComparedClause some, ComparedClause next, Finding finding) {
        boolean ordered = some.id().toString().compareTo(next.id().toString()) < 0;
        ComparedClause one = ordered ? some : next;
        ComparedClause other = ordered ? next : some;
        return new Overlap(
                one.id(),
                other.id(),
                finding.kind(),
                scope(one, other),
                Math.round(finding.score() * 1000) / 1000.0,
                finding.sectorVariant(),
                false,
                SharedWords.of(one, other),
                differences(one, other));
    }

    private static Scope scope(ComparedClause one, ComparedClause other) {
        if (one.text().id().equals(other.text().id())) {
            return Scope.INTERNAL;
        }
        if (one.sector().equals(other.sector())) {
            return Scope.PARALLEL;
        }
        return one.sector().isPresent() && other.sector().isPresent()
                ? Scope.HORIZONTAL
                : Scope.VERTICAL;
    }

    private List<FrameDifference> differences(ComparedClause one, ComparedClause other) {
        var differences = new ArrayList<FrameDifference>();
        add(differences, "addressee", one.frame().addressee(), other.frame().addressee());
        if (one.isOperative() && other.isOperative()) {
            add(differences, "force", one.frame().force(), other.frame().force());
        }
        add(differences, "recipient", recipients(one), recipients(other));
        add(differences, "period", periods(one), periods(other));
        add(differences, "bodies named", bodies(one, other), bodies(other, one));
        add(differences, "Sector", one.sector().orElse(""), other.sector().orElse(""));
        return differences;
    }

    /** "ISCG, Sector advisory groups"; "" if nobody is reported to. */
    private String recipients(ComparedClause clause) {
        return words(clause, each -> each.recipients().stream().map(party -> party.words().text()));
    }

    private String periods(ComparedClause clause) {
        return words(clause, each -> each.period().stream().map(slot -> slot.words().text()));
    }

    private String words(ComparedClause clause, Function<Mandate, Stream<String>> slot) {
        return mandates.getOrDefault(clause.id(), List.of()).stream()
                .flatMap(slot)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String bodies(ComparedClause clause, ComparedClause other) {
        var own = new TreeSet<>(clause.bodies());
        other.bodies().forEach(own::remove);
        return String.join(", ", own);
    }

    private static void add(
            List<FrameDifference> differences, String slot, String one, String other) {
        if (!Typography.plain(one).equals(Typography.plain(other))) {
            differences.add(new FrameDifference(slot, one, other));
        }
    }

    /** Marks the internal pairs whose origins in the text before overlapped too. */
    List<Overlap> withInheritance(List<Overlap> found) {
        var pairs = new HashSet<Set<Identifier>>();
        found.forEach(each -> pairs.add(Set.of(each.one(), each.other())));
        return found.stream()
                .map(each -> isInherited(each, pairs) ? inherited(each) : each)
                .toList();
    }

    private boolean isInherited(Overlap overlap, Set<Set<Identifier>> pairs) {
        Identifier one = origins.getOrDefault(overlap.one(), overlap.one());
        Identifier other = origins.getOrDefault(overlap.other(), overlap.other());
        boolean older = !one.equals(overlap.one()) && !other.equals(overlap.other());
        return overlap.scope() == Scope.INTERNAL
                && older
                && !one.equals(other)
                && pairs.contains(Set.of(one, other));
    }

    private static Overlap inherited(Overlap overlap) {
        return new Overlap(
                overlap.one(),
                overlap.other(),
                overlap.kind(),
                overlap.scope(),
                overlap.score(),
                overlap.sectorVariant(),
                true,
                overlap.shared(),
                overlap.differences());
    }
}
