package itu.mandates.web.about;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.app.BuiltRelease;
import itu.mandates.check.CheckReport;
import itu.mandates.check.Rule;
import itu.mandates.check.RuleBook;
import itu.mandates.check.RuleWording;
import itu.mandates.check.Severity;
import itu.mandates.check.StoredReport;
import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryFile;
import itu.mandates.release.Snapshot;
import itu.mandates.vocab.Itu;
import itu.mandates.web.TestServer;
import itu.mandates.web.view.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The pages about the data and the server, on the real release. */
class AboutPagesTest {

    private static final TestServer SERVER =
            TestServer.of(
                    BuiltRelease.store(),
                    "kg.client.time-per-minute=47s",
                    "kg.sparql.rows=9876",
                    "kg.sparql.timeout=13s");
    private static final Snapshot SNAPSHOT = BuiltRelease.snapshot();
    private static final Pattern JSON_LD =
            Pattern.compile(
                    "<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @AfterAll
    static void stop() {
        SERVER.close();
        SNAPSHOT.close();
    }

    private static CheckReport report() {
        return Txn.calculateRead(SNAPSHOT.dataset(), () -> StoredReport.of(SNAPSHOT.dataset()));
    }

    private static String page(String address) {
        var answer = SERVER.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    @Test
    void theStoredReportIsReadBackWhole() {
        CheckReport report = report();
        assertThat(report.rules()).isEqualTo(RuleBook.load().rules());
        var stored = SNAPSHOT.dataset().getGraph(Itu.graph("quality").asNode());
        assertThat(report.findings()).hasSizeGreaterThan(50);
        assertThat(report.graph().isIsomorphicWith(stored)).isTrue();
    }

    @Test
    void everyRuleHasItsPlaceOnThePageAndAPageOfItsOwn() {
        String all = page("/en/quality");
        List<Rule> rules = RuleBook.load().rules();
        assertThat(rules).hasSizeGreaterThan(30);
        for (Rule rule : rules) {
            assertThat(all).contains("/en/quality/" + rule.code());
            assertThat(page("/en/quality/" + rule.code()))
                    .contains("sh:sourceShape &lt;" + rule.iri() + "&gt;", "a sh:NodeShape");
        }
        long found =
                report().findings().stream().map(each -> each.rule().code()).distinct().count();
        assertThat(all)
                .contains(
                        found + " rules of " + rules.size(),
                        report().findings().size() + " places");
    }

    @Test
    void aRuleIsCalledByItsWordsInTheLanguageOfThePage() {
        List<Rule> rules = RuleBook.load().rules();
        for (String language : List.of("ar", "es", "fr", "ru", "zh")) {
            String all = page("/" + language + "/quality");
            for (Rule rule : rules) {
                assertThat(all)
                        .contains(rule.in(language).orElseThrow().label())
                        .doesNotContain(">" + rule.label() + "<");
            }
            Rule one = rules.get(0);
            assertThat(page("/" + language + "/quality/" + one.code()))
                    .contains(one.in(language).orElseThrow().why());
        }
    }

    @Test
    void aRuleWithoutWordsInALanguageIsCalledByTheEnglishOnesMarkedAsSuch() {
        var english = Map.of("en", new RuleWording("Gap", "A reason."));
        var rule = new Rule("gap", Itu.NS + "rule/gap", english, Severity.WARNING, List.of());
        assertThat(new RuleWords("fr").label(rule)).isEqualTo(new Text("Gap", "en"));
        assertThat(new RuleWords("fr").why(rule)).isEqualTo(new Text("A reason.", "en"));
    }

    @Test
    void whatARuleRestsOnIsCalledByItsNameInTheLanguageOfThePage() {
        assertThat(page("/en/quality/superseded-now")).contains(">start date<");
        assertThat(page("/fr/quality/superseded-now"))
                .contains("href=\"/fr/def/startDate\"")
                .doesNotContain(">/def/startDate<");
    }

    @Test
    void thePlacesOfAFindingAreLinkedToTheirClauses() {
        String page = page("/en/quality/annex-called-by-other-clause");
        assertThat(page)
                .contains("href=\"/en/eli/pp/res/191/2026/draft/c26-89/resolves/3/i\"")
                .contains("Annex 1");
    }

    @Test
    void theReportIsAFileInThreeFormats() {
        int findings = report().findings().size();
        assertThat(page("/data/quality.csv").lines()).hasSize(findings + 1);
        var sarif = JsonMapper.shared().readTree(page("/data/quality.sarif"));
        assertThat(sarif.get("runs").get(0).get("results").size()).isEqualTo(findings);
        assertThat(page("/data/quality.ttl")).contains("sh:ValidationReport");
        String tag = SERVER.get("/data/quality.csv").headers().firstValue("ETag").orElseThrow();
        assertThat(SERVER.get("/data/quality.csv", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void theDumpIsTheFileOfTheRelease() throws IOException {
        var answer = SERVER.get("/data/dump.nq");
        byte[] file = Files.readAllBytes(SNAPSHOT.release().dump());
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(file);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).contains(SNAPSHOT.release().identity().substring(0, 32));
        assertThat(SERVER.get("/data/dump.nq", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(SERVER.get("/data/dump.exe").statusCode()).isEqualTo(404);
    }

    @Test
    void theDataPageNamesTheReleaseAndWhatItHolds() {
        String page = page("/en/data");
        assertThat(page)
                .contains(
                        SNAPSHOT.release().identity(),
                        SNAPSHOT.release().manifest().dumpDigest(),
                        "/en/eli/pp/res/191/2022",
                        "https://w3id.org/itu-mandates/def/",
                        "not the words of the texts",
                        "/data/dump.trig");
        var blocks = JSON_LD.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(blocks).hasSize(2);
        var dataset = JsonMapper.shared().readTree(blocks.get(0));
        assertThat(dataset.get("@type").asString()).isEqualTo("Dataset");
        assertThat(dataset.get("distribution").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/eli/pp/res/191", "/ar/eli/pp/res/191/2022", "/en/id/body/itu-t"})
    void aReadingPageTellsSearchEnginesWhatItIs(String address) {
        var blocks = JSON_LD.matcher(page(address)).results().map(found -> found.group(1)).toList();
        assertThat(blocks).isNotEmpty();
        blocks.forEach(
                block ->
                        assertThat(JsonMapper.shared().readTree(block).get("@context").asString())
                                .isEqualTo("https://schema.org"));
    }

    @Test
    void theInterfaceHasASectionForEveryQuery() {
        String page = page("/en/api");
        var offered =
                QueryBook.load().all().stream()
                        .filter(file -> file.header().status().equals("stable"))
                        .map(QueryFile::name)
                        .toList();
        assertThat(offered).hasSizeGreaterThan(40);
        offered.forEach(
                name ->
                        assertThat(page)
                                .contains("id=\"" + name + "\"", "/api/v1/q/" + name + ".rq"));
        assertThat(page).contains("/api/v1/openapi.json?_lang=en", "curl ");
    }

    @Test
    void theLimitsAreThoseThatAreSet() {
        assertThat(page("/en/limits"))
                .contains("9,876", "Time: 13 seconds", "Query time: 47 seconds", "64 KB", "256 KB");
        assertThat(page("/en/data")).contains("13 seconds", "9,876", "47 seconds");
    }

    @Test
    void theAccessibilityPageNamesItsGaps() {
        assertThat(page("/en/accessibility")).contains("WCAG 2.2", "screen readers", "no audit");
    }
}
