package itu.mandates.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import itu.mandates.app.BuiltRelease;
import itu.mandates.web.TestServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The search for programs, on the real release: what people type, and what they should get. */
class SearchApiTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final TestServer SERVER =
            TestServer.of(BuiltRelease.store(), "kg.client.time-per-minute=1h");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<String> ask(String words, String more) {
        return SERVER.get("/api/v1/search?q=" + TestServer.encoded(words) + more);
    }

    private static JsonObject found(String words, String more) {
        var answer = ask(words, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static Optional<String> firstIri(JsonObject found, String kind) {
        var group = found.get(kind);
        if (group == null) {
            return Optional.empty();
        }
        var items =
                group.isJsonArray()
                        ? group.getAsJsonArray()
                        : group.getAsJsonObject().getAsJsonArray("items");
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.get(0).getAsJsonObject().get("iri").getAsString());
    }

    /** What readers of six languages type: language, words, kind of the answer, its first thing. */
    @ParameterizedTest
    @CsvFileSource(resources = "/web/searches.tsv", delimiter = '\t', commentCharacter = '#')
    void whatIsTypedFindsWhatIsMeant(String language, String words, String kind, String first) {
        var found = found(words, "&lang=" + language);
        assertThat(firstIri(found, kind))
                .as(found.toString())
                .hasValueSatisfying(iri -> assertThat(iri).endsWith(first));
        if (kind.equals("nearest")) {
            assertThat(found.getAsJsonArray("cited")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, accesibility, accessibility",
        "en, coordinaton mechanism, coordination mechanism",
        "en, dupliaction, duplication",
        "fr, normalisatoin, normalisation",
        "ru, координацыя, координация",
    })
    void aMistypedWordIsReadAsTheNearestOne(String language, String typed, String meant) {
        var found = found(typed, "&lang=" + language);
        assertThat(found.get("suggestion").getAsString()).isEqualTo(meant);
        assertThat(found.get("suggestionUsed").getAsBoolean()).isTrue();
        assertThat(found.toString()).contains("\"iri\"");
    }

    @Test
    void wordsThatGoOnAreFollowedByASign() {
        var clauses =
                found("accessibility", "&lang=en")
                        .getAsJsonObject("clause")
                        .getAsJsonArray("items");
        assertThat(clauses).isNotEmpty();
        assertThat(clauses)
                .anySatisfy(each -> assertThat(last(each)).isEqualTo(" …"))
                .anySatisfy(each -> assertThat(last(each)).endsWith(";"));
    }

    private static String last(JsonElement clause) {
        var words = clause.getAsJsonObject().getAsJsonArray("words");
        return words.get(words.size() - 1).getAsJsonObject().get("words").getAsString();
    }

    @Test
    void wordsThatAreRightAreNotCorrected() {
        for (String words : List.of("accessibility", "duplication of work", "Res. 191", "zzzzzz")) {
            assertThat(found(words, "").has("suggestion")).as(words).isFalse();
        }
    }

    @Test
    void pagesLeadToEachOtherAndHaveEveryClauseOnce() {
        var iris = new ArrayList<String>();
        Optional<String> next = Optional.of("/api/v1/search?q=coordination&lang=en");
        int count = 0;
        while (next.isPresent()) {
            var answer = SERVER.get(next.get());
            var clause = JsonParser.parseString(answer.body()).getAsJsonObject();
            clause = clause.getAsJsonObject("clause");
            count = clause.get("count").getAsInt();
            clause.getAsJsonArray("items")
                    .forEach(each -> iris.add(each.getAsJsonObject().get("iri").getAsString()));
            var link = NEXT.matcher(answer.headers().firstValue("Link").orElse(""));
            next = link.find() ? Optional.of(link.group(1)) : Optional.empty();
        }
        assertThat(iris).doesNotHaveDuplicates().hasSize(count).hasSizeGreaterThan(50);
        assertThat(ask("coordination", "&page=99").statusCode()).isEqualTo(404);
    }

    @Test
    void aFacetLeavesAsManyClausesAsItCounts() {
        var clause = found("coordination", "&lang=en").getAsJsonObject("clause");
        int checked = 0;
        for (var each : clause.getAsJsonArray("facets")) {
            var facet = each.getAsJsonObject();
            var value = facet.getAsJsonArray("values").get(0).getAsJsonObject();
            String filter =
                    "&lang=en&"
                            + facet.get("name").getAsString()
                            + "="
                            + TestServer.encoded(value.get("value").getAsString());
            assertThat(found("coordination", filter).getAsJsonObject("clause").get("count"))
                    .isEqualTo(value.get("count"));
            checked++;
        }
        assertThat(checked).isEqualTo(5);
    }

    @Test
    void theSameIsThereAsCsv() {
        var csv = SERVER.get("/api/v1/search.csv?q=ISCG&lang=fr");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body())
                .startsWith("kind,iri,name,words,sector,part,standing,score,page\r\n");
        var json = found("ISCG", "&lang=fr");
        int clauses = json.getAsJsonObject("clause").get("count").getAsInt();
        assertThat(csv.body().lines().filter(line -> line.startsWith("clause,"))).hasSize(clauses);
        assertThat(SERVER.get("/api/v1/search?q=ISCG", "Accept", "text/csv").body())
                .startsWith("kind,iri");
    }

    @Test
    void anAnswerThatIsThereIsNotSentAgain() {
        var first = ask("ISCG", "&lang=en");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String path = "/api/v1/search?lang=en&q=ISCG";
        assertThat(SERVER.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(first.headers().firstValue("Vary").orElse("")).contains("Accept");
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400",
        "?lang=en, 400",
        "?q=a&lang=xx, 400",
        "?q=a&colour=red, 400",
        "?q=a&page=0, 400",
        "?q=a&release=000000000000, 404",
    })
    void whatCannotBeReadIsRefusedAsAProblem(String asked, int status) {
        var answer = SERVER.get("/api/v1/search" + asked);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    void browsersAreToldHowToSearchHere() {
        String page = SERVER.get("/zh/").body();
        assertThat(page).contains("application/opensearchdescription+xml", "/zh/opensearch.xml");
        var description = SERVER.get("/zh/opensearch.xml");
        assertThat(description.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/opensearchdescription+xml");
        assertThat(description.body())
                .contains(SERVER.address() + "/zh/search?q={searchTerms}&amp;page={startPage?}");
    }

    @Test
    void theInterfaceIsDescribed() {
        var paths =
                JsonParser.parseString(SERVER.get("/api/v1/openapi.json?_lang=ru").body())
                        .getAsJsonObject()
                        .getAsJsonObject("paths");
        var operation = paths.getAsJsonObject("/api/v1/search").getAsJsonObject("get");
        assertThat(operation.get("operationId").getAsString()).isEqualTo("search");
        assertThat(operation.getAsJsonArray("parameters")).hasSize(10);
    }
}
