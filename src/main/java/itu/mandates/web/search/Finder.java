package itu.mandates.web.search;

import itu.mandates.web.saved.QueryCatalogue;
import itu.mandates.web.saved.QueryCatalogue.Entry;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.search.Named.Name;
import itu.mandates.web.search.Named.Wanted;
import itu.mandates.web.search.SearchPage.Other;
import itu.mandates.web.search.SearchPages.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.springframework.stereotype.Component;

/** Finds what has certain words, and which other words would find more. */
@Component
class Finder {

    private static final int OTHERS = 20;
    private static final int LITTLE = 3;
    private static final int MOST_LEFT_OUT = 6;

    private final SearchIndex index;
    private final CitationJumps jumps;
    private final SavedQueries queries;

    Finder(SearchIndex index, CitationJumps jumps, SavedQueries queries) {
        this.index = index;
        this.jumps = jumps;
        this.queries = queries;
    }

    /** What words find; of each kind all that there is. */
    record Finds(
            Sought sought,
            List<ClauseMatch> clauses,
            List<Named<Node>> named,
            CitationJumps.Cited cited,
            List<Entry> queries) {

        /** So little that other words may have been meant. */
        boolean isLittle() {
            return clauses.size() + named.size() < LITTLE;
        }

        boolean isNothing() {
            return clauses.isEmpty()
                    && named.isEmpty()
                    && cited.exact().isEmpty()
                    && queries.isEmpty();
        }
    }

    Optional<String> suggestion(Sought sought, Reader reader) {
        return index.suggestion(sought, reader.language(), reader.client());
    }

    Finds finds(Sought sought, Reader reader) {
        String client = reader.client();
        List<String> words = jumps.inEnglish(sought).map(WordForms::words).orElseGet(sought::words);
        return new Finds(
                sought,
                index.clauses(sought, reader.language(), client),
                index.named(words, reader.language(), client),
                jumps.of(sought, reader.language(), client),
                saved(sought, reader.language()));
    }

    static Other other(Sought sought, int count) {
        return new Other(sought.text(), sought.with("", ""), count);
    }

    /** The searches with one word less that find something, the most first. */
    List<Other> fewer(Sought sought, Reader reader) {
        List<String> words = sought.words();
        if (words.size() < 2 || words.size() > MOST_LEFT_OUT) {
            return List.of();
        }
        return IntStream.range(0, words.size())
                .mapToObj(
                        left -> {
                            var some = new ArrayList<>(words);
                            some.remove(left);
                            return sought.other(String.join(" ", some));
                        })
                .filter(each -> each.text().chars().anyMatch(Character::isLetter))
                .map(each -> other(each, count(each, reader)))
                .filter(each -> each.count() > 0)
                .sorted(Comparator.comparing(each -> -each.count()))
                .toList();
    }

    private int count(Sought sought, Reader reader) {
        return index.clauses(sought, reader.language(), reader.client()).size()
                + index.named(sought.words(), reader.language(), reader.client()).size();
    }

    /** Those whose title, question or description has the words. */
    private List<Entry> saved(Sought sought, String language) {
        List<Wanted> wanted = Wanted.of(sought.words(), language);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return QueryCatalogue.of(queries, "", language).groups().stream()
                .flatMap(group -> group.entries().stream())
                .map(entry -> new Named<>(entry, "query", names(entry, language)))
                .filter(entry -> entry.has(wanted))
                .sorted(Comparator.comparing(entry -> -entry.closeness(wanted)))
                .limit(OTHERS)
                .map(Named::thing)
                .toList();
    }

    private Set<Name> names(Entry entry, String language) {
        var header = queries.named(entry.name()).header();
        return Set.copyOf(
                Stream.of(language, "en")
                        .flatMap(
                                each ->
                                        Stream.of(
                                                        header.title(),
                                                        header.question(),
                                                        header.description())
                                                .map(said -> Name.of(said.in(each), each)))
                        .distinct()
                        .toList());
    }
}
