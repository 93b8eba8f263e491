package itu.mandates.web.search;

import itu.mandates.web.Served;
import itu.mandates.web.saved.QueryCatalogue;
import itu.mandates.web.saved.QueryCatalogue.Entry;
import itu.mandates.web.saved.SavedQueries;
import itu.mandates.web.search.SearchPage.ClauseHit;
import itu.mandates.web.search.SearchPage.Run;
import itu.mandates.web.view.Facts;
import itu.mandates.web.view.Link;
import itu.mandates.web.view.SectorTag;
import itu.mandates.web.view.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what a search found. */
@Component
class SearchPages {

    private static final int CLAUSES = 50;
    private static final int OTHERS = 20;

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
     * The page.
     *
     * @param client its address, for its budget
     */
    SearchPage page(Sought sought, String language, String client) {
        List<ClauseMatch> found = index.clauses(sought, client);
        List<Named> named = index.named(sought.words(), client);
        List<Link> cited = jumps.of(sought, language, client);
        return served.read(
                snapshot -> {
                    var facts = new Facts(snapshot.dataset(), language);
                    var filters = new ClauseFilters(sought, facts);
                    List<ClauseMatch> wanted = filters.wanted(found);
                    return new SearchPage(
                            sought.text(),
                            cited,
                            links(named, "resolution", facts),
                            wanted.stream().limit(CLAUSES).map(each -> hit(each, facts)).toList(),
                            wanted.size(),
                            links(named, "topic", facts),
                            saved(sought, language),
                            filters.choices(found));
                });
    }

    private static List<Link> links(List<Named> named, String kind, Facts facts) {
        return named.stream()
                .filter(each -> each.kind().equals(kind))
                .limit(OTHERS)
                .map(each -> facts.link(each.thing()))
                .toList();
    }

    private List<Entry> saved(Sought sought, String language) {
        return sought.words().isEmpty()
                ? List.of()
                : QueryCatalogue.of(queries, String.join(" ", sought.words()), language)
                        .groups()
                        .stream()
                        .flatMap(group -> group.entries().stream())
                        .limit(OTHERS)
                        .toList();
    }

    private static ClauseHit hit(ClauseMatch match, Facts facts) {
        return new ClauseHit(
                facts.link(match.clause()),
                facts.link(match.text()),
                match.facets().body().map(body -> SectorTag.ofBody(body, facts)),
                match.facets().standing(),
                runs(match));
    }

    private static List<Run> runs(ClauseMatch match) {
        var language = new Text("", match.words().getLiteralLanguage());
        var runs = new ArrayList<Run>();
        String rest = match.words().getLiteralLexicalForm();
        while (!rest.isEmpty()) {
            boolean found = rest.charAt(0) == ClauseMatch.OPEN;
            int from = found ? 1 : 0;
            int to = rest.indexOf(found ? ClauseMatch.CLOSE : ClauseMatch.OPEN, from);
            int end = to < 0 ? rest.length() : to;
            runs.add(new Run(rest.substring(from, end), found, language));
            rest = rest.substring(found && to >= 0 ? end + 1 : end);
        }
        return runs;
    }
}
