package itu.mandates.web.page;

import itu.mandates.vocab.Itu;
import itu.mandates.web.page.Answers.Page;
import itu.mandates.web.view.BodyPage;
import itu.mandates.web.view.ClausePage;
import itu.mandates.web.view.ConferencePage;
import itu.mandates.web.view.EditionPage;
import itu.mandates.web.view.Facts;
import itu.mandates.web.view.LineagePage;
import itu.mandates.web.view.ResolutionPage;
import itu.mandates.web.view.SourcePage;
import itu.mandates.web.view.TaskFilter;
import itu.mandates.web.view.ThingPage;
import itu.mandates.web.view.TopicPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;

/** Which page a thing has. */
final class PageKinds {

    private static final List<Resource> WORKS =
            List.of(Itu.RESOLUTION, Itu.DECISION, Itu.RECOMMENDATION, Itu.OPINION);
    private static final List<Resource> TEXTS = List.of(Itu.REVISION, Itu.DRAFT_REVISION);

    private static final List<String> VIEWS = List.of("changes", "whole");

    /**
     * What the address asks beside the thing.
     *
     * @param view "" for the usual one
     * @param tasks of a body
     */
    record Asked(String view, TaskFilter tasks) {

        boolean is(String name) {
            return view.equals(name);
        }
    }

    private interface Maker {
        Object page(Node node, Asked asked, Facts facts);
    }

    private record Kind(String template, Maker maker) {}

    /** In the order in which they are tried: what is both a body and a Sector is a body. */
    private static final Map<Resource, Kind> KINDS = kinds();

    private PageKinds() {}

    private static Map<Resource, Kind> kinds() {
        Map<Resource, Kind> kinds = new LinkedHashMap<>();
        WORKS.forEach(
                work ->
                        kinds.put(
                                work,
                                new Kind("resolution", (n, a, f) -> ResolutionPage.of(n, f))));
        TEXTS.forEach(
                text ->
                        kinds.put(
                                text,
                                new Kind(
                                        "edition",
                                        (n, a, f) -> EditionPage.of(n, a.is("changes"), f))));
        List.of(Itu.CLAUSE, Itu.SECTION)
                .forEach(
                        part ->
                                kinds.put(
                                        part,
                                        new Kind("clause", (n, a, f) -> ClausePage.of(n, f))));
        kinds.put(
                Itu.LINEAGE, new Kind("lineage", (n, a, f) -> LineagePage.of(n, a.is("whole"), f)));
        kinds.put(Itu.TOPIC, new Kind("topic", (n, a, f) -> TopicPage.of(n, f)));
        List.of(Itu.BODY, Itu.POST)
                .forEach(
                        body ->
                                kinds.put(
                                        body,
                                        new Kind(
                                                "body",
                                                (n, a, f) -> BodyPage.of(n, a.tasks(), f))));
        kinds.put(Itu.CONFERENCE, new Kind("conference", (n, a, f) -> ConferencePage.of(n, f)));
        kinds.put(Itu.SOURCE_DOCUMENT, new Kind("source", (n, a, f) -> SourcePage.of(n, f)));
        return kinds;
    }

    /** The view that is asked for; "" if there is none of this name. */
    static String view(String asked) {
        return VIEWS.contains(asked) ? asked : "";
    }

    static Page page(Node node, Asked asked, Facts facts) {
        return KINDS.entrySet().stream()
                .filter(kind -> facts.isA(node, kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(kind -> new Page(kind.template(), kind.maker().page(node, asked, facts)))
                .orElseGet(() -> new Page("thing", ThingPage.of(node, facts)));
    }
}
