package itu.mandates.web.search;

import itu.mandates.web.Served;
import itu.mandates.web.search.Finder.Finds;
import itu.mandates.web.search.SearchPage.Asked;
import itu.mandates.web.search.SearchPage.Cited;
import itu.mandates.web.search.SearchPage.ClauseHit;
import itu.mandates.web.search.SearchPage.Clauses;
import itu.mandates.web.search.SearchPage.Facets;
import itu.mandates.web.search.SearchPage.Group;
import itu.mandates.web.view.Facts;
import itu.mandates.web.view.SectorTag;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.springframework.stereotype.Component;

/** Puts together what a search found. */
@Component
class SearchPages {

    private static final int OTHERS = 20;
    private static final List<String> KINDS = List.of("resolution", "topic", "body", "conference");

    private final Finder finder;
    private final Served served;

    SearchPages(Finder finder, Served served) {
        this.finder = finder;
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

    /** The page; if nothing has the words, that of what may have been meant. */
    SearchPage page(Sought sought, Reader reader) {
        Finds finds = finder.finds(sought, reader);
        Optional<Finds> other =
                Optional.of(finds)
                        .filter(each -> each.cited().exact().isEmpty() && each.isLittle())
                        .flatMap(each -> finder.suggestion(sought, reader))
                        .map(words -> finder.finds(sought.other(words), reader))
                        .filter(each -> !each.isNothing());
        boolean replaced =
                finds.isNothing() && finds.cited().nearest().isEmpty() && other.isPresent();
        var asked =
                new Asked(
                        sought.text(),
                        other.map(each -> Finder.other(each.sought(), each.clauses().size())),
                        replaced,
                        finds.isNothing() && !replaced ? finder.fewer(sought, reader) : List.of());
        return page(asked, replaced ? other.get() : finds, reader);
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
