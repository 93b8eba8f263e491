package itu.mandates.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.app.BuiltRelease;
import itu.mandates.vocab.Itu;
import itu.mandates.web.TestServer;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The changes of clauses, as a page and as feeds, on the real release. */
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern COUNT = Pattern.compile(">(\\d+) changes?<");
    private static final TestServer SERVER =
            TestServer.of(BuiltRelease.store(), "kg.client.time-per-minute=1h");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Document feed(String address) {
        var answer = SERVER.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(
                            new ByteArrayInputStream(
                                    answer.body().getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(address + " is no XML", e);
        }
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .filter(each -> each.getParentNode() == parent)
                .toList();
    }

    private static Optional<String> link(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(each -> each.getAttribute("rel").equals(relation))
                .map(each -> each.getAttribute("href"))
                .findFirst();
    }

    private static int count(String page) {
        var found = COUNT.matcher(SERVER.get(page).body());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    @Test
    void aFeedWalkedToItsEndHasEveryChangeOnce() {
        var ids = new ArrayList<String>();
        Optional<String> next = Optional.of(SERVER.address() + "/feed/en/changes.atom");
        while (next.isPresent()) {
            Element feed =
                    feed(next.get().substring(SERVER.address().length())).getDocumentElement();
            children(feed, "entry")
                    .forEach(e -> ids.add(children(e, "id").get(0).getTextContent()));
            next = link(feed, "next");
        }
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        assertThat(ids).hasSize(count("/en/changes"));
        assertThat(SERVER.get("/api/v1/q/changes.csv?_limit=10000").body().lines().skip(1))
                .hasSize(ids.size());
    }

    @ParameterizedTest
    @CsvSource({
        "/feed/en/changes.atom, en",
        "/feed/ar/changes.atom?kind=reworded, ar",
        "/feed/zh/eli/pp/res/191.atom, zh-Hans",
        "/feed/en/changes.atom?body=itu-d&kind=split, en",
        "/feed/ru/id/topic/accessibility.atom, ru",
        "/feed/es/id/body/secretary-general.atom, es",
        "/feed/en/id/body/itu-d.atom, en",
    })
    void aFeedHasAllThatAtomAsksFor(String address, String language) {
        Element feed = feed(address).getDocumentElement();
        assertThat(feed.getAttribute("xml:lang")).isEqualTo(language);
        for (String one : List.of("id", "title", "updated", "author")) {
            assertThat(children(feed, one)).as(one).hasSize(1);
        }
        assertThat(link(feed, "self")).hasValue(SERVER.address() + address);
        for (Element entry : children(feed, "entry")) {
            for (String one : List.of("id", "title", "updated", "content")) {
                assertThat(children(entry, one)).as(one).hasSize(1);
            }
            assertThat(children(entry, "updated").get(0).getTextContent())
                    .matches("\\d{4}-\\d{2}-\\d{2}T00:00:00Z");
            assertThat(children(entry, "category")).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void anEntryOfARewordedClauseMarksItsWordsAndLeadsToTheComparison() {
        Element feed = feed("/feed/en/changes.atom?kind=reworded").getDocumentElement();
        Element entry = children(feed, "entry").get(0);
        assertThat(entry.getElementsByTagName("del").getLength()).isPositive();
        assertThat(entry.getElementsByTagName("ins").getLength()).isPositive();
        String compare = link(entry, "alternate").orElseThrow();
        assertThat(compare).contains("/en/compare?a=");
        assertThat(SERVER.get(compare.substring(SERVER.address().length())).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFeedSaysTheSameEachTimeAndIsNotSentTwice() {
        var first = SERVER.get("/feed/en/changes.atom");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(SERVER.get("/feed/en/changes.atom").body()).isEqualTo(first.body());
        assertThat(SERVER.get("/feed/en/changes.atom", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(SERVER.get("/feed/fr/changes.atom").headers().firstValue("ETag"))
                .isNotEqualTo(Optional.of(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "/en/changes?kind=unchanged, 400",
        "/en/changes?body=<script>, 400",
        "/en/changes?from=yesterday, 400",
        "/en/changes?page=0, 400",
        "/en/changes?page=99999, 404",
        "/en/changes?topic=accessibility, 400",
        "/data/changes.ttl?addressee=<script>, 400",
        "/data/changes.png, 404",
        "/feed/en/id/topic/no-such-topic.atom, 404",
        "/feed/en/id/conference/pp-22.atom, 404",
        "/feed/en/changes.atom?conference=javascript:1, 400",
        "/feed/xx/changes.atom, 404",
        "/feed/en/eli/pp/res/99999.atom, 404",
        "/feed/en/eli/pp/res/191/2022.atom, 404",
    })
    void whatCannotBeReadIsRefused(String address, int status) {
        String encoded = address.replace("<", "%3C").replace(">", "%3E");
        assertThat(SERVER.get(encoded).statusCode()).isEqualTo(status);
    }

    @Test
    void filtersNarrowThePage() {
        int all = count("/en/changes");
        int adopted = count("/en/changes?state=adopted");
        int proposed = count("/en/changes?state=proposed");
        assertThat(adopted).isPositive();
        assertThat(proposed).isPositive();
        assertThat(adopted + proposed).isEqualTo(all);
        assertThat(count("/en/changes?conference=/id/conference/pp-22")).isEqualTo(adopted);
        assertThat(count("/en/changes?from=2023")).isEqualTo(proposed);
        assertThat(count("/en/changes?resolution=/eli/pp/res/191&body=itu-t")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/en/eli/pp/res/191, /feed/en/eli/pp/res/191.atom, resolution",
        "/zh/id/topic/accessibility, /feed/zh/id/topic/accessibility.atom, topic",
        "/ar/id/body/secretary-general, /feed/ar/id/body/secretary-general.atom, ''",
    })
    void aPageOfWhatChangesLeadsToItsFeed(String page, String feed, String filter) {
        var document = Jsoup.parse(SERVER.get(page).body());
        String atom = "[type=application/atom+xml][href=" + feed + "]";
        assertThat(document.select("head link[rel=alternate]" + atom)).hasSize(1);
        assertThat(document.select("main a" + atom)).hasSize(1);
        if (!filter.isEmpty()) {
            assertThat(document.select("main a[href*=/changes?" + filter + "=]")).hasSize(1);
        }
        assertThat(SERVER.get(feed).statusCode()).isEqualTo(200);
    }

    @Test
    void aFeedOfATopicAndOfAnAddresseeHasTheChangesOfTheirClauses() {
        for (String filter :
                List.of(
                        "topic=/id/topic/accessibility",
                        "addressee=/id/body/secretary-general",
                        "body=pp")) {
            String path = filter.replaceFirst("^[a-z]+=", "");
            String feed = "/feed/en" + (path.startsWith("/") ? path : "/id/body/" + path) + ".atom";
            int found = count("/en/changes?" + filter);
            assertThat(found).as(filter).isBetween(1, count("/en/changes"));
            assertThat(children(feed(feed).getDocumentElement(), "entry"))
                    .hasSize(Math.min(50, found));
            assertThat(SERVER.get("/api/v1/q/changes.csv?_limit=10000&" + filter).body().lines())
                    .as(filter)
                    .hasSize(found + 1);
        }
    }

    @Test
    void changesAreThereAsAGraph() {
        var graph = GraphFactory.createDefaultGraph();
        String asked = "?kind=reworded&resolution=/eli/pp/res/191";
        var answer = SERVER.get("/data/changes.ttl" + asked);
        RDFParser.fromString(answer.body(), Lang.TURTLE).parse(graph);
        int changes =
                graph.find(Node.ANY, RDF.type.asNode(), Itu.CLAUSE_CHANGE.asNode()).toList().size();
        assertThat(changes).isPositive().isEqualTo(count("/en/changes" + asked));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(SERVER.get("/data/changes.ttl" + asked, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        var linked = SERVER.get("/data/changes.jsonld" + asked);
        var same = GraphFactory.createDefaultGraph();
        RDFParser.fromString(linked.body(), Lang.JSONLD11).parse(same);
        assertThat(same.isIsomorphicWith(graph)).isTrue();
    }

    @Test
    void wordsAreEscapedAndWhatXmlCannotHoldIsLeftOut() throws Exception {
        var out = new StringWriter();
        var xml = new FeedXml(out);
        xml.begin("entry", ATOM);
        xml.text("title", "</title><script>\u0001&\uD83D\uDE00");
        xml.link("alternate", "text/html", "/en?a=\"&b='<");
        xml.end();
        xml.close();
        assertThat(out.toString())
                .contains("&lt;/title&gt;&lt;script&gt;&amp;\uD83D\uDE00<")
                .contains("href=\"/en?a=&quot;&amp;b='&lt;\"")
                .doesNotContain("\u0001");
    }
}
