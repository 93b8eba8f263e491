package itu.mandates.compare;

import itu.mandates.model.Clause;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as a conference might revise it, by chance: clauses reworded, deleted, moved to another
 * section, cut in two or drawn together, and such of other resolutions put between them. It knows
 * from which clause each came.
 */
final class MadeUpRevision {

    /** Where a clause can be cut. */
    private static final Pattern JOINT = Pattern.compile("[,;] and |; ");

    private static final int FEWEST_WORDS = 8;

    /** Words of a clause, and the numbers of those that they came from. */
    record Origin(String words, Set<Integer> from) {}

    private record Place(String heading, Part part) {}

    private final Random chance;
    private final List<String> others;
    private final Map<Place, List<Origin>> before = new LinkedHashMap<>();
    private final Map<Place, List<Origin>> after = new LinkedHashMap<>();

    /**
     * @param others clauses that the text does not have
     * @param seed the same makes the same
     */
    MadeUpRevision(Revision text, List<String> others, long seed) {
        this.others = others;
        this.chance = new Random(seed);
        text.sections().forEach(section -> before.put(place(section), List.of()));
        int[] next = {0};
        text.sections()
                .forEach(
                        section ->
                                before.put(
                                        place(section),
                                        section.allClauses()
                                                .map(Clause::wording)
                                                .map(words -> words.text())
                                                .filter(words -> words.split(" ").length > 3)
                                                .map(words -> new Origin(words, Set.of(next[0]++)))
                                                .toList()));
        before.keySet().forEach(place -> after.put(place, new ArrayList<>()));
        before.forEach(this::revise);
    }

    private static Place place(Section section) {
        return new Place(section.id().last(), section.part());
    }

    Revision before(String path) {
        return made(before, path);
    }

    Revision after(String path) {
        return made(after, path);
    }

    /**
     * Pairs of numbers of clauses that are one, or part of one: "3>4", "3>5 split", "6>7 merged".
     */
    Set<String> truth() {
        var fresh = after.values().stream().flatMap(List::stream).toList();
        var pairs = new TreeSet<String>();
        for (int to = 0; to < fresh.size(); to++) {
            for (int from : fresh.get(to).from()) {
                long heirs = fresh.stream().filter(each -> each.from().contains(from)).count();
                boolean merged = fresh.get(to).from().size() > 1;
                pairs.add(from + ">" + to + (merged ? " merged" : heirs > 1 ? " split" : ""));
            }
        }
        return pairs;
    }

    private static Revision made(Map<Place, List<Origin>> sections, String path) {
        var made = new Made(path);
        sections.forEach(
                (place, clauses) ->
                        made.section(
                                place.heading(),
                                place.part(),
                                IntStream.range(0, clauses.size())
                                        .mapToObj(i -> (i + 1) + " " + clauses.get(i).words())
                                        .toArray(String[]::new)));
        return made.revision();
    }

    private void revise(Place place, List<Origin> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            double what = chance.nextDouble();
            Origin clause = clauses.get(i);
            Optional<List<String>> halves = halves(clause.words());
            if (what < 0.08) {
                continue;
            } else if (what < 0.14 && halves.isPresent()) {
                halves.get().forEach(half -> put(place, new Origin(half, clause.from())));
            } else if (what < 0.18 && i + 1 < clauses.size()) {
                put(place, merged(clause, clauses.get(++i)));
            } else {
                Place there = what > 0.92 ? elsewhere(place) : place;
                put(there, what < 0.45 ? reworded(clause) : clause);
            }
            if (chance.nextDouble() < 0.08) {
                put(place, new Origin(oneOf(others), Set.of()));
            }
        }
    }

    private void put(Place place, Origin clause) {
        after.get(place).add(clause);
    }

    private Place elsewhere(Place place) {
        return oneOf(after.keySet().stream().filter(each -> each.part() == place.part()).toList());
    }

    private static Origin merged(Origin one, Origin other) {
        var from = new TreeSet<>(one.from());
        from.addAll(other.from());
        return new Origin(one.words().replaceAll("[;,.]$", "") + ", and " + other.words(), from);
    }

    /** One word in four is another, or gone. */
    private Origin reworded(Origin clause) {
        String[] pool = oneOf(others).split(" ");
        var words = new ArrayList<String>();
        for (String word : clause.words().split(" ")) {
            if (chance.nextInt(4) > 0) {
                words.add(word);
            } else if (chance.nextBoolean()) {
                words.add(oneOf(Arrays.asList(pool)));
            }
        }
        return new Origin(String.join(" ", words), clause.from());
    }

    private static Optional<List<String>> halves(String words) {
        Matcher joint = JOINT.matcher(words);
        while (joint.find()) {
            String head = words.substring(0, joint.start());
            String tail = words.substring(joint.end());
            if (Math.min(head.split(" ").length, tail.split(" ").length) >= FEWEST_WORDS) {
                return Optional.of(List.of(head, tail));
            }
        }
        return Optional.empty();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
