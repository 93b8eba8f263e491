package itu.mandates.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the words that cite, by the patterns of data/patterns. Knows nothing but the words: what
 * they mean is for {@link ReferenceResolver} to decide. Linear in the length of the words.
 */
final class ReferenceFinder {

    /** Where the reach of "the most recent versions of" ends. */
    private static final Pattern SENTENCE_END = Pattern.compile(";|\\.\\s");

    private static final Comparator<Mention> IN_ORDER =
            Comparator.comparingInt(Mention::from)
                    .thenComparing(Comparator.comparingInt(Mention::to).reversed());

    private final PatternBook book;
    private final CitationReader reader;

    ReferenceFinder(PatternBook book) {
        this.book = book;
        this.reader = new CitationReader(book.words());
    }

    /**
     * All mentions, in order of the words; those of one list in the order of the list.
     *
     * @param words normalised, as those of a passage
     */
    List<Mention> find(String words) {
        List<Mention> apart = withoutOverlaps(allMatches(words));
        return latestMarked(words, apart);
    }

    /** Whatever any pattern matches, overlapping or not. */
    List<Mention> allMatches(String words) {
        var found = new ArrayList<Mention>();
        for (ReferencePattern pattern : book.patterns()) {
            if (!pattern.kind().equals(ReferencePattern.LATEST)) {
                found.addAll(matches(pattern, words));
            }
        }
        found.sort(IN_ORDER);
        return found;
    }

    private List<Mention> matches(ReferencePattern pattern, String words) {
        var found = new ArrayList<Mention>();
        Matcher match = pattern.regex().regex().matcher(words);
        while (match.find()) {
            for (var groups : ListMembers.of(pattern, match)) {
                found.add(
                        new Mention(
                                match.start(),
                                match.end(),
                                match.group(),
                                reader.read(pattern, groups),
                                false,
                                reader.secondYear(groups),
                                pattern.name()));
            }
        }
        return found;
    }

    /** Of mentions that overlap the first, and of these the longest. */
    private static List<Mention> withoutOverlaps(List<Mention> inOrder) {
        var kept = new ArrayList<Mention>();
        for (Mention mention : inOrder) {
            boolean sameMatch = kept.isEmpty() || isSameMatch(kept.get(kept.size() - 1), mention);
            if (sameMatch || !kept.get(kept.size() - 1).overlaps(mention)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static boolean isSameMatch(Mention one, Mention other) {
        return one.from() == other.from()
                && one.to() == other.to()
                && one.pattern().equals(other.pattern());
    }

    private List<Mention> latestMarked(String words, List<Mention> mentions) {
        var latest = new TreeSet<Integer>();
        for (ReferencePattern pattern : book.patterns()) {
            if (pattern.kind().equals(ReferencePattern.LATEST)) {
                latest.addAll(ends(pattern.regex().regex(), words));
            }
        }
        if (latest.isEmpty()) {
            return mentions;
        }
        NavigableSet<Integer> stops = ends(SENTENCE_END, words);
        return mentions.stream()
                .map(mention -> isLatest(mention, latest, stops) ? mention.asDynamic() : mention)
                .toList();
    }

    private static NavigableSet<Integer> ends(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .map(MatchResult::end)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isLatest(
            Mention mention, NavigableSet<Integer> latest, NavigableSet<Integer> stops) {
        Integer said = latest.floor(mention.from());
        Integer stop = stops.floor(mention.from());
        return said != null
                && (stop == null || stop <= said)
                && mention.citation().year().isEmpty();
    }
}
