package itu.mandates.web.search;

import itu.mandates.vocab.CsvRow;
import itu.mandates.vocab.Itu;
import itu.mandates.web.saved.QueryCatalogue.Entry;
import itu.mandates.web.search.SearchPage.ClauseHit;
import itu.mandates.web.search.SearchPage.FilterChoices;
import itu.mandates.web.search.SearchPage.Group;
import itu.mandates.web.search.SearchPage.Run;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.Link;
import itu.mandates.web.view.SectorTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a search found, for programs.
 *
 * @param origin of the addresses in it
 * @param language of names that have several
 * @param release that was searched, its identity
 */
record SearchDocument(SearchPage page, String origin, String language, String release) {

    private static final List<String> HEADS =
            List.of("kind", "iri", "name", "words", "sector", "part", "standing", "score", "page");

    /** As the members of a JSON object, in this order. */
    Map<String, Object> json() {
        var members = new LinkedHashMap<String, Object>();
        members.put("q", page.asked().typed());
        members.put("language", language);
        members.put("release", release);
        page.asked().suggestion().ifPresent(other -> members.put("suggestion", other.words()));
        members.put("suggestionUsed", page.asked().replaced());
        members.put("cited", links(page.cited().exact()));
        members.put("nearest", links(page.cited().nearest()));
        page.named().forEach(group -> members.put(group.kind(), things(group)));
        members.put("clause", clauses());
        members.put("query", page.queries().stream().map(this::query).toList());
        return members;
    }

    private Map<String, Object> things(Group group) {
        return members("count", group.count(), "items", links(group.links()));
    }

    private Map<String, Object> clauses() {
        var clauses = page.clauses();
        return members(
                "count",
                clauses.count(),
                "page",
                clauses.page(),
                "pages",
                clauses.pages(),
                "facets",
                clauses.filters().stream().map(SearchDocument::facet).toList(),
                "items",
                clauses.hits().stream().map(this::clause).toList());
    }

    private static Map<String, Object> facet(FilterChoices filter) {
        return members(
                "name",
                filter.name(),
                "values",
                filter.choices().stream()
                        .map(
                                choice ->
                                        members(
                                                "value",
                                                choice.value(),
                                                "label",
                                                choice.label().words(),
                                                "count",
                                                choice.count(),
                                                "chosen",
                                                choice.chosen()))
                        .toList());
    }

    private Map<String, Object> clause(ClauseHit hit) {
        Map<String, Object> clause = link(hit.clause());
        clause.put("text", link(hit.text()));
        clause.put("sector", hit.facets().tag().map(SectorTag::code).orElse(""));
        clause.put("part", hit.facets().part());
        clause.put("standing", hit.facets().standing());
        clause.put("score", hit.score());
        clause.put(
                "words",
                hit.words().stream()
                        .map(run -> members("words", run.words(), "found", run.found()))
                        .toList());
        return clause;
    }

    private Map<String, Object> query(Entry entry) {
        return members(
                "name",
                entry.name(),
                "title",
                entry.title().words(),
                "page",
                origin + entry.href(),
                "api",
                origin + "/api/v1/q/" + entry.name());
    }

    private List<Map<String, Object>> links(List<Link> links) {
        return links.stream().map(this::link).toList();
    }

    private Map<String, Object> link(Link link) {
        return members(
                "iri",
                iri(link),
                "name",
                link.name().words(),
                "nameLanguage",
                link.name().language(),
                "page",
                link.isElsewhere() ? link.href() : origin + link.href());
    }

    private static String iri(Link link) {
        return link.isElsewhere() || !link.isFollowed()
                ? link.href()
                : Itu.BASE + Addresses.decoded(link.href().substring(link.href().indexOf('/', 1)));
    }

    /** Keys and values in turn; in this order. */
    private static Map<String, Object> members(Object... keysAndValues) {
        var members = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            members.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return members;
    }

    /** As rows: what is cited, then things by their names, then clauses and saved queries. */
    String csv() {
        var out = new StringBuilder(CsvRow.ofWords(HEADS));
        page.cited().exact().forEach(link -> row(out, "cited", link));
        page.cited().nearest().forEach(link -> row(out, "nearest", link));
        page.named().forEach(group -> group.links().forEach(link -> row(out, group.kind(), link)));
        page.clauses().hits().forEach(hit -> row(out, hit));
        page.queries().forEach(entry -> row(out, entry));
        return out.toString();
    }

    private void row(StringBuilder out, String kind, Link link) {
        row(out, List.of(kind, iri(link), link.name().words(), "", "", "", "", "", address(link)));
    }

    private void row(StringBuilder out, ClauseHit hit) {
        row(
                out,
                List.of(
                        "clause",
                        iri(hit.clause()),
                        hit.clause().name().words(),
                        hit.words().stream().map(Run::words).collect(Collectors.joining()),
                        hit.facets().tag().map(SectorTag::code).orElse(""),
                        hit.facets().part(),
                        hit.facets().standing(),
                        String.valueOf(hit.score()),
                        address(hit.clause())));
    }

    private void row(StringBuilder out, Entry entry) {
        String page = origin + entry.href();
        row(out, List.of("query", page, entry.title().words(), "", "", "", "", "", page));
    }

    private String address(Link link) {
        return link.isElsewhere() ? link.href() : origin + link.href();
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(CsvRow.ofWords(cells));
    }
}
