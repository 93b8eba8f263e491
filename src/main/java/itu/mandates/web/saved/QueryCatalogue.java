package itu.mandates.web.saved;

import itu.mandates.query.Parameter;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryWords;
import itu.mandates.web.view.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All queries that are offered, by what they are about.
 *
 * @param sought words that a reader looks for
 * @param count of the queries that are shown
 */
public record QueryCatalogue(List<Group> groups, String sought, int count) {

    /** Queries of one tag: the first of each. */
    public record Group(String tag, Text name, List<Entry> entries) {}

    /**
     * A query.
     *
     * @param views the kinds in which it can be seen, the usual one first
     * @param parameters what a form asks for
     * @param formats as suffixes of addresses
     */
    public record Entry(
            String name,
            Text title,
            Text question,
            String href,
            List<String> views,
            List<Text> parameters,
            List<String> formats) {}

    public static QueryCatalogue of(SavedQueries queries, String sought, String language) {
        Map<String, List<Entry>> byTag = new TreeMap<>();
        queries.offered().stream()
                .filter(file -> isSought(file, sought, language))
                .forEach(
                        file ->
                                byTag.computeIfAbsent(
                                                file.header().tags().get(0),
                                                tag -> new ArrayList<>())
                                        .add(entry(file, language)));
        return new QueryCatalogue(
                groups(byTag, queries.words(), language),
                sought,
                byTag.values().stream().mapToInt(List::size).sum());
    }

    private static List<Group> groups(
            Map<String, List<Entry>> byTag, QueryWords words, String language) {
        return byTag.entrySet().stream()
                .map(
                        each ->
                                new Group(
                                        each.getKey(),
                                        Cells.text(words.tag(each.getKey()), language),
                                        each.getValue()))
                .sorted(Comparator.comparing(group -> group.name().words()))
                .toList();
    }

    private static boolean isSought(QueryFile file, String sought, String language) {
        var header = file.header();
        String all =
                Stream.of(header.title(), header.question(), header.description())
                        .map(words -> words.in(language) + " " + words.in("en"))
                        .reduce(file.name() + " " + header.tags(), (a, b) -> a + " " + b)
                        .toLowerCase(Locale.ROOT);
        return Stream.of(sought.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    private static Entry entry(QueryFile file, String language) {
        return new Entry(
                file.name(),
                Cells.text(file.header().title(), language),
                Cells.text(file.header().question(), language),
                new QuestionLinks(file.name(), new TreeMap<>()).page(language, Map.of()),
                file.header().publication().views().stream().map(v -> v.kind().code()).toList(),
                file.header().parameters().stream()
                        .map(Parameter::label)
                        .map(label -> Cells.text(label, language))
                        .toList(),
                Downloads.suffixes(file));
    }
}
