package itu.mandates.compare;

import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.model.Revision.TextAuthority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of one resolution in time.
 *
 * @param texts one for each edition and draft, the oldest first
 * @param steps from each text to the next adopted one, and to each draft that would change it
 */
record History(List<Revision> texts, List<Step> steps) {

    /**
     * @param passedOver editions between the two that are known and not held
     */
    record Step(Revision before, Revision after, List<Identifier> passedOver) {}

    /**
     * @param texts of one resolution, in any order; an edition may be there several times
     */
    static History of(List<Revision> texts) {
        String language = language(texts);
        List<Revision> held = oneOfEach(texts, language);
        var steps = new ArrayList<Step>();
        for (Revision after : held) {
            before(after, held)
                    .map(before -> new Step(before, after, passedOver(before, after)))
                    .ifPresent(steps::add);
        }
        return new History(held, List.copyOf(steps));
    }

    /** The language that most texts have; of several English, or else the first by its code. */
    private static String language(List<Revision> texts) {
        Map<String, Long> counts =
                texts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Revision::language, TreeMap::new, Collectors.counting()));
        return counts.keySet().stream()
                .max(
                        Comparator.<String, Long>comparing(counts::get)
                                .thenComparing(language -> language.equals("en"))
                                .thenComparing(Comparator.reverseOrder()))
                .orElse("en");
    }

    private static List<Revision> oneOfEach(List<Revision> texts, String language) {
        var byId = new TreeMap<String, Revision>();
        texts.stream()
                .filter(text -> !text.sections().isEmpty())
                .sorted(
                        Comparator.comparing((Revision text) -> !text.language().equals(language))
                                .thenComparing(text -> text.authority() != TextAuthority.AUTHENTIC))
                .forEach(text -> byId.putIfAbsent(text.id().toString(), text));
        return byId.values().stream()
                .sorted(
                        Comparator.comparing((Revision text) -> text.id().year())
                                .thenComparing(Revision::isDraft))
                .toList();
    }

    /** The base of a draft if it is held; or else the last adopted text before it. */
    private static Optional<Revision> before(Revision after, List<Revision> held) {
        var earlier =
                held.stream()
                        .filter(text -> !text.isDraft())
                        .filter(text -> text.id().year() < after.id().year())
                        .filter(text -> text.language().equals(after.language()))
                        .toList();
        return earlier.stream()
                .filter(text -> isBase(text, after))
                .findFirst()
                .or(() -> earlier.stream().reduce((older, newer) -> newer));
    }

    private static boolean isBase(Revision text, Revision draft) {
        return draft.base().filter(base -> base.year() == text.id().year()).isPresent();
    }

    private static List<Identifier> passedOver(Revision before, Revision after) {
        return Stream.concat(after.history().stream(), after.base().stream())
                .map(edition -> edition.year())
                .filter(year -> before.id().year() < year && year < after.id().year())
                .distinct()
                .sorted()
                .map(year -> after.id().resolutionOf().edition(year))
                .toList();
    }
}
