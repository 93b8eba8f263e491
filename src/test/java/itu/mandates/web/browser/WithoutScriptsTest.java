package itu.mandates.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts are never needed. */
@ExtendWith(Chromium.class)
class WithoutScriptsTest {

    private static final String ADDRESS = RealServer.shared().address();

    static Iterable<PageKind> kinds() {
        return PageKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageHasTheSamePartsWithoutScripts(PageKind kind, Browser browser) {
        assertThat(parts(Visit.withoutScripts(browser, ADDRESS), kind))
                .isEqualTo(parts(Visit.of(browser, ADDRESS), kind))
                .containsEntry("h1", 1);
    }

    private static Map<String, Object> parts(Visit visit, PageKind kind) {
        try (visit) {
            visit.open(ADDRESS + kind.in("en"));
            return Visit.named(visit.facts("look.js").get("structure"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "query with a table, table.answer, .rows-count, a[href*='.csv']",
        "query with a matrix, table, nav.views, a[href*='.csv']",
        "query with a value, .answer-part, form.asking, a[href*='.csv']",
        "overlaps, table, form, a[href*='.csv']",
        "lineage, table, .grid-frame, a[href*='.csv']",
        "editions compared, .summary, form, ins",
        "builder of frames, iframe, form, pre",
        "frame with a matrix, table, h1, a[href*='.csv']",
        "catalogue of queries, form, h2, main a",
    })
    void aPageHasItsTableItsFormAndItsDownloadsWithoutScripts(
            String kind, String first, String second, String third, Browser browser) {
        try (var visit = Visit.withoutScripts(browser, ADDRESS)) {
            visit.open(ADDRESS + PageKind.named(kind).in("en"));
            for (String part : new String[] {first, second, third}) {
                assertThat(visit.page().locator(part).count()).as(part).isPositive();
            }
        }
    }

    @Test
    void aReaderGetsFromTheHomePageToAClauseAndItsSource(Browser browser) {
        try (var visit = Visit.withoutScripts(browser, ADDRESS)) {
            Page page = visit.page();
            visit.open(ADDRESS + "/en/");
            page.locator("main a[href='/en/eli/pp/res/191']").first().click();
            assertThat(page.title()).startsWith("Resolution 191");
            page.locator(".rail a", containing("2022")).first().click();
            page.locator("#resolves\\.1 .clause-label a").click();
            assertThat(page.locator("h1, .breadcrumb").allInnerTexts().toString())
                    .contains("Bucharest");
            page.locator("main a[href^='/en/id/source/']").first().click();
            assertThat(page.url()).contains("/en/id/source/");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
