package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which clause of the base text each clause of a marked-up one comes from. All words of the one
 * stand in the other, so a pair is sure where that holds with few insertions; the section and the
 * old label decide between several.
 */
final class Pairing {

    private static final double OTHER_SECTION = 1.5;
    private static final double OTHER_LABEL = 0.25;

    /** Words a clause must have to be looked for in another section. */
    private static final int ENOUGH_WORDS = 6;

    /** Share of the words of a base clause from which it may be the one that is meant. */
    private static final double ALIKE = 0.7;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private record Pair(Located draft, Located base, Reading reading, double cost) {}

    private final Map<Identifier, Pair> pairs = new HashMap<>();
    private final List<Located> left = new ArrayList<>();

    Pairing(Revision draft, Revision base, ClauseReader reader) {
        var old = Located.ofBase(base);
        var possible = new ArrayList<Pair>();
        for (Located clause : Located.ofDraft(draft)) {
            old.forEach(other -> pair(clause, other, reader).ifPresent(possible::add));
        }
        possible.sort(Comparator.comparing(Pair::cost));
        Set<Located> taken = new HashSet<>();
        for (Pair pair : possible) {
            boolean free = !taken.contains(pair.base());
            if (free && pairs.putIfAbsent(pair.draft().clause().id(), pair) == null) {
                taken.add(pair.base());
            }
        }
        old.stream().filter(clause -> !taken.contains(clause)).forEach(left::add);
    }

    private static Optional<Pair> pair(Located draft, Located base, ClauseReader reader) {
        boolean same = draft.heading().equals(base.heading());
        int words = base.words().size();
        boolean worth =
                words > 0 && (same || words >= ENOUGH_WORDS) && hasWords(draft.lower(), base);
        return worth
                ? reader.read(draft.clause().words(), base.clause().text())
                        .filter(reading -> isLikely(reading, words, same))
                        .map(reading -> new Pair(draft, base, reading, cost(draft, base, reading)))
                : Optional.empty();
    }

    /** Cheaper than an embedding, and true of all that can be embedded. */
    private static boolean hasWords(String text, Located base) {
        int length = base.lower().length();
        return length <= text.length() + length / 4
                && base.words().stream()
                        .filter(word -> WORD.matcher(word).matches())
                        .allMatch(text::contains);
    }

    private static boolean isLikely(Reading reading, int words, boolean sameSection) {
        int most = sameSection ? 2 + words / 5 : 1 + words / 12;
        return reading.choices().size() <= most;
    }

    private static double cost(Located draft, Located base, Reading reading) {
        return reading.choices().size()
                + (draft.heading().equals(base.heading()) ? 0 : OTHER_SECTION)
                + (draft.label().equals(base.label()) ? 0 : OTHER_LABEL);
    }

    Optional<Reading> reading(Clause clause) {
        return Optional.ofNullable(pairs.get(clause.id())).map(Pair::reading);
    }

    Optional<Clause> base(Clause clause) {
        return Optional.ofNullable(pairs.get(clause.id())).map(pair -> pair.base().clause());
    }

    /** Clauses of the base text that were found nowhere. */
    List<Clause> left() {
        return left.stream().map(Located::clause).toList();
    }

    /** Whether it may come from a clause of the base text whose words are not all in it. */
    boolean mayBeOld(Clause clause) {
        var words = Set.copyOf(Corpus.words(clause.words().text()));
        return left.stream()
                .map(Located::words)
                .filter(base -> !base.isEmpty())
                .anyMatch(
                        base ->
                                base.stream().filter(words::contains).count()
                                        >= ALIKE * base.size());
    }
}
