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
    private static final Pattern SENTENCE_END = Pattern.compile("[;؛;。]|\\.\\s");

    private static final Comparator<Mention> IN_ORDER =
            Comparator.comparingInt(Mention::from)
                    .thenComparing(Comparator.comparingInt(Mention::to).reversed());

    /** A pattern, and how its groups are read. */
    private record Readable(ReferencePattern pattern, CitationReader reader) {}

    private final List<Readable> citing = new ArrayList<>();
    private final List<ReferencePattern> latest = new ArrayList<>();
    private final List<ReferencePattern> owners = new ArrayList<>();

    /**
     * @param books where patterns of several find the same words, those of the first count
     */
    ReferenceFinder(List<PatternBook> books) {
        books.forEach(this::add);
    }

    private void add(PatternBook book) {
        var reader = new CitationReader(book.words());
        for (ReferencePattern pattern : book.patterns()) {
            if (pattern.kind().equals(ReferencePattern.LATEST)) {
                latest.add(pattern);
            } else if (pattern.kind().equals(ReferencePattern.OWNER)) {
                owners.add(pattern);
            } else {
                citing.add(new Readable(pattern, reader));
            }
        }
    }

    /**
     * All mentions, in order of the words; those of one list in the order of the list.
     *
     * @param words normalised, as those of a passage
     */
    List<Mention> find(String words) {
        List<Mention> apart = withoutOverlaps(allMatches(words));
        return latestMarked(words, new NamedOwners(owners).give(words, apart));
    }

    /** Whatever any pattern matches, overlapping or not. */
    List<Mention> allMatches(String words) {
        var found = new ArrayList<Mention>();
        citing.forEach(each -> found.addAll(matches(each, words)));
        found.sort(IN_ORDER);
        return found;
    }

    private static List<Mention> matches(Readable readable, String words) {
        var found = new ArrayList<Mention>();
        ReferencePattern pattern = readable.pattern();
        CitationReader reader = readable.reader();
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
                                pattern.id()));
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
        var said = new TreeSet<Integer>();
        latest.forEach(pattern -> said.addAll(ends(pattern.regex().regex(), words)));
        if (said.isEmpty()) {
            return mentions;
        }
        NavigableSet<Integer> stops = ends(SENTENCE_END, words);
        return mentions.stream()
                .map(mention -> isLatest(mention, said, stops) ? mention.asDynamic() : mention)
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
