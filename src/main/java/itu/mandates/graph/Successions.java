package itu.mandates.graph;

import itu.mandates.model.ClauseChange;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which resolutions may have taken the place of others: where a clause cites one, and the same
 * clause of the next text cites another of the same body and no longer the first. No text says that
 * the one succeeds the other, so this is a judgement and never an assertion.
 */
final class Successions {

    /**
     * One clause that cites another resolution than before.
     *
     * @param earlier resolution that the old clause cites, by the reference {@code before}
     * @param later resolution that the new clause cites, by the reference {@code after}
     * @param change that makes the two clauses one; has both
     */
    record Replacement(
            Identifier earlier,
            Identifier later,
            Reference before,
            Reference after,
            ClauseChange change) {}

    private final Map<Identifier, List<Reference>> byClause;
    private final Map<Identifier, List<Identifier>> citedByText;

    /**
     * @param references of all texts
     */
    Successions(List<Reference> references) {
        var sure = references.stream().filter(Successions::citesResolution).toList();
        byClause = sure.stream().collect(Collectors.groupingBy(Reference::citing));
        citedByText =
                sure.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.citing().editionOf(),
                                        Collectors.mapping(
                                                Successions::work, Collectors.toList())));
    }

    /** In order of the changes. */
    List<Replacement> in(List<ClauseChange> changes) {
        return changes.stream()
                .filter(change -> change.from().isPresent() && change.to().isPresent())
                .flatMap(this::replacements)
                .toList();
    }

    private Stream<Replacement> replacements(ClauseChange change) {
        Identifier from = change.from().orElseThrow();
        Identifier to = change.to().orElseThrow();
        var found = new ArrayList<Replacement>();
        for (Reference before : byClause.getOrDefault(from, List.of())) {
            for (Reference after : byClause.getOrDefault(to, List.of())) {
                if (replaces(after, to, before, from)) {
                    found.add(new Replacement(work(before), work(after), before, after, change));
                }
            }
        }
        return found.stream();
    }

    /** Gone from the whole new text, and not in the old one yet: else a citation only moved. */
    private boolean replaces(Reference after, Identifier to, Reference before, Identifier from) {
        Identifier earlier = work(before);
        Identifier later = work(after);
        return !earlier.equals(later)
                && earlier.body().equals(later.body())
                && earlier.type().equals(later.type())
                && !citedByText.get(to.editionOf()).contains(earlier)
                && !citedByText.get(from.editionOf()).contains(later);
    }

    /** A clause that cites, and not a paragraph, which no change follows. */
    private static boolean citesResolution(Reference reference) {
        return reference.citing().form() == Identifier.Form.DIVISION
                && reference
                        .target()
                        .filter(
                                target ->
                                        target.form() == Identifier.Form.EDITION
                                                || target.form() == Identifier.Form.RESOLUTION)
                        .isPresent();
    }

    private static Identifier work(Reference reference) {
        return reference.target().orElseThrow().resolutionOf();
    }
}
