package itu.mandates.web.saved;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryFile;
import itu.mandates.web.TestServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages of saved queries, over real HTTP. */
class QueryPagesTest {

    private static final TestServer SERVER = TestServer.shared();

    @Test
    void theCatalogueNamesEveryQueryInItsGroup() {
        String page = page("/en/q");
        QueryBook.load()
                .all()
                .forEach(file -> assertThat(page).contains("href=\"/en/q/" + file.name() + "\""));
        assertThat(page).contains("id=\"overlap\"", "Asks for:", "/assets/queries-");
    }

    @Test
    void theCatalogueIsFilteredByAForm() {
        String page = page("/en/q?text=Sectors+matrix");
        assertThat(page)
                .contains("href=\"/en/q/sector-matrix\"", "value=\"Sectors matrix\"")
                .doesNotContain("href=\"/en/q/holdings\"");
        assertThat(page("/en/q?text=%22%3E%3Cscript%3E")).doesNotContain("\"><script>");
    }

    @TestFactory
    Stream<DynamicTest> everyQueryHasAPageInEveryOfItsViews() {
        return QueryBook.load().all().stream()
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> hasItsPages(file)));
    }

    private static void hasItsPages(QueryFile file) {
        file.header()
                .publication()
                .views()
                .forEach(
                        view ->
                                assertThat(
                                                page(
                                                        "/en/q/"
                                                                + file.name()
                                                                + "?_view="
                                                                + view.kind().code()))
                                        .contains("<h1>", "class=\"downloads\"")
                                        .contains("rows-count", "Permanent link", "curl -o")
                                        .contains("application/json+oembed")
                                        .doesNotContain("<script>", "style=\"", "??"));
    }

    @Test
    void aLinkLeadsToThePageOfAThing() {
        assertThat(page("/en/q/edition-text?edition=/eli/pp/res/191/2022&_view=table"))
                .contains("href=\"/en/eli/pp/res/191/2022/resolves/1\"")
                .contains("&lt;script&gt;")
                .contains("selected=\"selected\">Resolution 191 (Rev. Bucharest, 2022)<");
    }

    @Test
    void anErrorStandsBesideItsField() {
        var answer = SERVER.get("/en/q/edition-text?edition=x", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("role=\"alert\"", "aria-invalid=\"true\"", "<form", "must be")
                .doesNotContain("rows-count");
    }

    @Test
    void aParameterThatIsLeftOutIsShownByAnExample() {
        assertThat(page("/en/q/edition-text")).contains("this is the answer for an example");
        assertThat(page("/en/q/edition-text?edition=/eli/pp/res/191/2022"))
                .doesNotContain("this is the answer for an example");
    }

    @Test
    void longAnswersAreTurnedPageByPage() {
        String first = page("/en/q/edition-text?edition=/eli/pp/res/191/2022&_limit=2");
        assertThat(first)
                .contains("rel=\"next\"", "More rows follow", "rows in all.", "All rows as CSV")
                .doesNotContain("rel=\"prev\"");
        String second = page("/en/q/edition-text?edition=/eli/pp/res/191/2022&_limit=2&_page=2");
        assertThat(second).contains("rel=\"prev\"", "Rows 3 to 4");
    }

    @Test
    void aPageThatTheReaderHasIsNotSentAgain() {
        String tag = SERVER.get("/en/q/holdings").headers().firstValue("ETag").orElseThrow();
        assertThat(SERVER.get("/en/q/holdings", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(SERVER.get("/en/q/nothing").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/xx/q/holdings").statusCode()).isEqualTo(404);
    }

    private static String page(String path) {
        var answer = SERVER.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
