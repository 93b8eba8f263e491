package itu.mandates.web.search;

import itu.mandates.web.Served;
import itu.mandates.web.saved.QueryCatalogue;
import itu.mandates.web.saved.QueryCatalogue.Entry;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.search.Named.Name;
import itu.mandates.web.search.Named.Wanted;
import itu.mandates.web.search.SearchPage.Asked;
import itu.mandates.web.search.SearchPage.Cited;
import itu.mandates.web.search.SearchPage.ClauseHit;
import itu.mandates.web.search.SearchPage.Clauses;
import itu.mandates.web.search.SearchPage.Facets;
import itu.mandates.web.search.SearchPage.Group;
import itu.mandates.web.search.SearchPage.Other;
import itu.mandates.web.view.Facts;
import itu.mandates.web.view.SectorTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.springframework.stereotype.Component;

/** Puts together what a search found. */
@Component
class SearchPages {

    private static final int OTHERS = 20;
    private static final int LITTLE = 3;
    private static final int MOST_LEFT_OUT = 6;
    private static final List<String> KINDS = List.of("resolution", "topic", "body", "conference");

    private final SearchIndex index;
    private final CitationJumps jumps;
    private final SavedQueries queries;
    private final Served served;

    SearchPages(SearchIndex index, CitationJumps jumps, SavedQueries queries, Served served) {
        this.index = index;
        this.jumps = jumps;
        this.queries = queries;
        this.served = served;
    }

    /**
     * Who searches.
     *
     * @param language of the page
     * @param client its address, for its budget
     * @param page of the clauses, from 1
     */
    record Reader(String language, String client, int page) {}

    /** What words find; of each kind all that there is. */
    private record Finds(
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

    /** The page; if nothing has the words, that of what may have been meant. */
    SearchPage page(Sought sought, Reader reader) {
        Finds finds = finds(sought, reader);
        Optional<Finds> other =
                Optional.of(finds)
                        .filter(each -> each.cited().exact().isEmpty() && each.isLittle())
                        .flatMap(each -> suggestion(sought, reader))
                        .map(words -> finds(sought.other(words), reader))
                        .filter(each -> !each.isNothing());
        boolean replaced =
                finds.isNothing() && finds.cited().nearest().isEmpty() && other.isPresent();
        var asked =
                new Asked(
                        sought.text(),
                        other.map(each -> other(each.sought(), each.clauses().size())),
                        replaced,
                        finds.isNothing() && !replaced ? fewer(sought, reader) : List.of());
        return page(asked, replaced ? other.get() : finds, reader);
    }

    private Optional<String> suggestion(Sought sought, Reader reader) {
        return index.suggestion(sought, reader.language(), reader.client());
    }

    private Finds finds(Sought sought, Reader reader) {
        String client = reader.client();
        List<String> words = jumps.inEnglish(sought).map(WordForms::words).orElseGet(sought::words);
        return new Finds(
                sought,
                index.clauses(sought, reader.language(), client),
                index.named(words, reader.language(), client),
                jumps.of(sought, reader.language(), client),
                saved(sought, reader.language()));
    }

    private static Other other(Sought sought, int count) {
        return new Other(sought.text(), sought.with("", ""), count);
    }

    /** The searches with one word less that find something, the most first. */
    private List<Other> fewer(Sought sought, Reader reader) {
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

    private SearchPage page(Asked asked, Finds finds, Reader reader) {
        return served.read(
                snapshot -> {
                    var facts = new Facts(snapshot.dataset(), reader.language());
                    return new SearchPage(
                            asked,
                            new Cited(finds.cited().exact(), finds.cited().nearest()),
                            reader.page() > 1 ? List.of() : groups(finds.named(), facts),
                            clauses(finds, reader.page(), facts),
                            reader.page() > 1 ? List.of() : finds.queries());
                });
    }

    private static List<Group> groups(List<Named<Node>> named, Facts facts) {
        return KINDS.stream()
                .map(kind -> group(kind, named, facts))
                .filter(group -> group.count() > 0)
                .toList();
    }

    private static Group group(String kind, List<Named<Node>> named, Facts facts) {
        List<Node> things =
                named.stream().filter(each -> each.kind().equals(kind)).map(Named::thing).toList();
        return new Group(
                kind, things.stream().limit(OTHERS).map(facts::link).toList(), things.size());
    }

    private static Clauses clauses(Finds finds, int page, Facts facts) {
        var filters = new ClauseFilters(finds.sought(), facts);
        List<ClauseMatch> wanted = filters.wanted(finds.clauses());
        return new Clauses(
                wanted.stream()
                        .skip((page - 1L) * Clauses.ON_A_PAGE)
                        .limit(Clauses.ON_A_PAGE)
                        .map(each -> hit(each, facts))
                        .toList(),
                wanted.size(),
                page,
                finds.sought().with("", ""),
                filters.choices(finds.clauses()));
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

    private static ClauseHit hit(ClauseMatch match, Facts facts) {
        var facets = match.facets();
        return new ClauseHit(
                facts.link(match.clause()),
                facts.link(match.text()),
                new Facets(
                        facets.body().map(body -> SectorTag.ofBody(body, facts)),
                        facets.part(),
                        facets.standing()),
                match.score(),
                Excerpt.of(match, facts.graph()));
    }
}
