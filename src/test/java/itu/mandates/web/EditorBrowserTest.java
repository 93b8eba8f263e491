package itu.mandates.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import itu.mandates.vocab.Itu;
import itu.mandates.web.browser.Chromium;
import itu.mandates.web.browser.Visit;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The query editor in a real Chromium: what its script adds to the form, and the form alone. */
@ExtendWith(Chromium.class)
class EditorBrowserTest {

    private static final String RELATED = "SELECT ?text WHERE { ?clause itu:clauseOf ?text }";
    private static final String WITH_PREFIX =
            "PREFIX itu: <https://w3id.org/itu-mandates/def/>\n" + RELATED;

    @TempDir static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer("web/small.trig", "kg.sharing.folder=" + folder);
        server.release(withTheClassOfClauses());
    }

    private static DatasetGraph withTheClassOfClauses() {
        var data = RDFDataMgr.loadDatasetGraph("web/small.trig");
        data.add(
                Itu.graph("vocabulary").asNode(),
                Itu.CLAUSE.asNode(),
                RDF.type.asNode(),
                OWL.Class.asNode());
        return data;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Visit visit(Browser browser, String language) {
        var visit = Visit.of(browser, server.address());
        visit.open(server.address() + "/" + language + "/query");
        return visit;
    }

    private static Locator content(Page page) {
        return page.locator(".cm-content");
    }

    /** In the place of what the editor holds. */
    private static void write(Page page, String query) {
        content(page).click();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(query);
    }

    private static String written(Page page) {
        return page.locator("textarea[name=query]").inputValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theEditorIsAccessibleInBothThemes(String language, Browser browser) {
        for (ColorScheme scheme : ColorScheme.values()) {
            if (scheme == ColorScheme.NO_PREFERENCE) {
                continue;
            }
            String name = "editor-" + language + "-" + scheme.name().toLowerCase(Locale.ROOT);
            try (var visit = visit(browser, language)) {
                visit.show(1280, scheme);
                assertThat(content(visit.page())).hasAttribute("dir", "ltr");
                visit.check(name);
                write(visit.page(), WITH_PREFIX);
                visit.page().keyboard().press("Control+Enter");
                visit.page().locator("#result table").waitFor();
                visit.check(name + "-answer");
            }
        }
    }

    @Test
    void aTermIsCompletedWithItsPrefix(Browser browser) {
        try (var visit = visit(browser, "en")) {
            Page page = visit.page();
            write(page, "SELECT * { ?s a ");
            page.keyboard().type("itu:Cla");
            Locator offer = page.locator(".cm-tooltip-autocomplete li").first();
            assertThat(offer).containsText("itu:Clause");
            assertThat(offer).containsText("clause");
            page.waitForTimeout(100);
            page.keyboard().press("Enter");
            assertThat(written(page))
                    .startsWith("PREFIX itu: <https://w3id.org/itu-mandates/def/>\n")
                    .contains("?s a itu:Clause");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsWrongIsUnderlined(Browser browser) {
        try (var visit = visit(browser, "en")) {
            write(visit.page(), "SELECT * WHERE { ?s ?p }");
            Locator wrong = visit.page().locator(".cm-lintRange-error");
            wrong.waitFor();
            assertThat(wrong).hasText("}");
            wrong.hover();
            assertThat(visit.page().locator(".cm-diagnostic")).containsText("is not expected here");
            visit.check("editor-error");
        }
    }

    @Test
    void controlAndEnterRunTheQueryInPlace(Browser browser) {
        try (var visit = visit(browser, "en")) {
            Page page = visit.page();
            write(page, WITH_PREFIX);
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#result table.answer")).isVisible();
            assertThat(page.locator("#status")).containsText("rows");
            assertThat(page.locator("[data-cancel]")).isHidden();
            assertThat(content(page)).isFocused();
            assertThat(page.url()).endsWith("/en/query");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void barsAreDrawnOfTheColumnsThatArePicked(Browser browser) {
        try (var visit = visit(browser, "en")) {
            Page page = visit.page();
            write(
                    page,
                    WITH_PREFIX.replace("?text WHERE", "?text (COUNT(?clause) AS ?n) WHERE")
                            + " GROUP BY ?text");
            page.keyboard().press("Control+Enter");
            page.locator("#chart-draw").click();
            assertThat(page.locator("table.bars")).isVisible();
            assertThat(page.locator("#chart-draw")).isFocused();
            visit.check("editor-bars");
        }
    }

    @Test
    void tabLeavesTheEditor(Browser browser) {
        try (var visit = visit(browser, "en")) {
            Page page = visit.page();
            content(page).click();
            assertThat(content(page)).isFocused();
            page.keyboard().press("Tab");
            assertThat(content(page)).not().isFocused();
            page.keyboard().press("Shift+Tab");
            assertThat(content(page)).isFocused();
        }
    }

    @Test
    void aSharedQueryIsThereAfterAReload(Browser browser) {
        try (var visit = visit(browser, "en")) {
            Page page = visit.page();
            write(page, WITH_PREFIX);
            page.locator("button[formaction$='/query/share']").click();
            page.waitForURL("**/en/s/*");
            page.reload();
            assertThat(page.locator("#result table.answer")).isVisible();
            assertThat(written(page)).isEqualTo(WITH_PREFIX);
            visit.check("editor-shared");
        }
    }

    @Test
    void whatWasTypedIsThereOnTheNextVisit(Browser browser) {
        try (var visit = visit(browser, "en")) {
            Page page = visit.page();
            write(page, "ASK {} # mine");
            page.reload();
            assertThat(written(page)).isEqualTo("ASK {} # mine");
            page.navigate(server.address() + "/en/query?q=coverage");
            assertThat(written(page)).contains("itu:overlapKind");
        }
    }

    @Test
    void anExampleTakesThePlaceOfTheQuery(Browser browser) {
        try (var visit = visit(browser, "en")) {
            Page page = visit.page();
            page.locator(".editor-more summary").first().click();
            page.locator("[data-example]").first().click();
            assertThat(written(page)).contains("SELECT");
            assertThat(page.url()).endsWith("/en/query");
        }
    }

    @Test
    void theFormWorksWithoutScripts(Browser browser) {
        try (var visit = Visit.withoutScripts(browser, server.address())) {
            visit.open(server.address() + "/en/query");
            Page page = visit.page();
            page.locator("textarea[name=query]").fill(WITH_PREFIX);
            page.locator("form[data-query-editor] button[type=submit]").first().click();
            assertThat(page.locator("#result table.answer")).isVisible();
            page.locator("button[formaction$='/query/share']").click();
            assertThat(page.url()).contains("/en/s/");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aQueryIsLaidOutAnewInPlaceAndThatCanBeUndone(Browser browser) {
        try (var visit = visit(browser, "en")) {
            Page page = visit.page();
            write(page, "# mine\n" + WITH_PREFIX);
            page.locator("[data-format]").click();
            assertThat(content(page)).not().containsText("# mine");
            assertThat(written(page)).contains("PREFIX  itu:", "\n  { ?clause");
            assertThat(page.url()).endsWith("/en/query");
            page.keyboard().press("Control+z");
            assertThat(written(page)).startsWith("# mine");
            visit.check("editor-format");
        }
    }

    @Test
    void whatCannotBeReadIsNotLaidOutButExplained(Browser browser) {
        try (var visit = visit(browser, "en")) {
            write(visit.page(), "SELECT {");
            visit.page().locator("[data-format]").click();
            assertThat(visit.page().locator("#result .notice")).isVisible();
            assertThat(written(visit.page())).isEqualTo("SELECT {");
        }
    }

    @Test
    void aLineIsCopiedBelowItself(Browser browser) {
        try (var visit = visit(browser, "en")) {
            write(visit.page(), "ASK {}");
            visit.page().locator("[data-line]").click();
            assertThat(written(visit.page())).isEqualTo("ASK {}\nASK {}");
        }
    }

    @Test
    void aQueryIsLaidOutAnewWithoutScripts(Browser browser) {
        try (var visit = Visit.withoutScripts(browser, server.address())) {
            visit.open(server.address() + "/ar/query");
            visit.page().locator("textarea[name=query]").fill(WITH_PREFIX);
            visit.page().locator("[data-format]").click();
            assertThat(written(visit.page())).contains("\n  { ?clause");
            assertThat(visit.page().locator("[data-line]")).isHidden();
        }
    }
}
