package itu.mandates.web.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.web.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class EditorApiTest {

    private static String check(String query) {
        var answer =
                TestServer.shared()
                        .send(
                                TestServer.shared()
                                        .request("/api/v1/editor/check")
                                        .header("Content-Type", "application/sparql-query")
                                        .POST(BodyPublishers.ofString(query)));
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    @Test
    void aGoodQueryHasNoErrors() {
        assertEquals("{\"errors\":[]}", check("SELECT * WHERE { ?s ?p ?o }"));
    }

    @Test
    void anErrorHasItsPlace() {
        String answer = check("SELECT *\nWHERE { ?s ?p }");
        assertTrue(answer.contains("\"line\":2"), answer);
        assertTrue(answer.contains("\"column\":15"), answer);
        assertTrue(answer.contains("\"\\\"}\\\" is not expected here.\""), answer);
    }

    @Test
    void anUnfinishedQueryIsSaidToBeOne() {
        assertTrue(check("SELECT * {\n ?s ?p").contains("ends before it is complete"));
        assertTrue(
                check("SELECT * { ?s ?p <http://a.example/> <http://b.example/> }")
                        .contains("b.example/>"));
    }

    @Test
    void aPrefixThatIsNotDeclaredIsNamed() {
        assertTrue(check("SELECT * { ?s foo:bar ?o }").contains("foo:bar"));
    }

    @Test
    void whatIsNotOfferedIsSaidBeforeTheQueryRuns() {
        assertTrue(
                check("SELECT * { SERVICE <http://a.example/> { ?s ?p ?o } }").contains("SERVICE"));
    }

    @Test
    void theTermsHaveShortNamesAndPrefixes() {
        String terms = TestServer.shared().get("/api/v1/editor/terms/en").body();
        assertTrue(terms.contains("\"prefixes\""), terms);
        assertTrue(terms.contains("\"terms\""), terms);
    }
}
