package itu.mandates.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.page.HistoryServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages in a real Chromium: accessible by axe, without overflow, without an error in the
 * console and without a request to anywhere else. Screenshots are left in target/screenshots.
 */
class BrowserTest {

    private static final Path CHROME =
            Path.of(System.getenv().getOrDefault("CHROME", "/usr/bin/chromium"));
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** The query interface looks up prefixes there; the test does not let it. */
    private static final String PREFIX_LOOKUP = "prefix.cc";

    private static final TestServer SERVER = TestServer.shared();
    private static final TestServer HISTORY = HistoryServer.shared();

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        if (!Files.isExecutable(CHROME)) {
            String missing = "No browser at " + CHROME + ": set CHROME to the path of a Chromium.";
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            System.out.println(missing + " THE BROWSER TESTS ARE LEFT OUT.");
            Assumptions.abort(missing);
        }
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(CHROME).setArgs(FLAGS));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A page, with all that it complained about or asked of others. */
    private record Visit(BrowserContext context, Page page, List<String> complaints)
            implements AutoCloseable {

        static Visit of(int width, ColorScheme scheme, boolean scripts) {
            BrowserContext context =
                    browser.newContext(
                            new Browser.NewContextOptions()
                                    .setViewportSize(width, 900)
                                    .setColorScheme(scheme)
                                    .setJavaScriptEnabled(scripts)
                                    .setLocale("en"));
            var complaints = new ArrayList<String>();
            context.route(
                    url ->
                            !url.startsWith(SERVER.address())
                                    && !url.startsWith(HISTORY.address())
                                    && !url.startsWith("data:"),
                    route -> {
                        complaints.add("request to " + route.request().url());
                        route.abort();
                    });
            Page page = context.newPage();
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error")) {
                            complaints.add(message.text());
                        }
                    });
            page.onPageError(complaints::add);
            return new Visit(context, page, complaints);
        }

        List<String> complaintsOfOurs() {
            return complaints.stream().filter(text -> !text.contains(PREFIX_LOOKUP)).toList();
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "home, /en/",
        "resolution, /en/eli/pp/res/191",
        "edition, /en/eli/pp/res/191/2022",
        "draft, /en/eli/pp/res/191/2026/draft/c26-89",
        "stub, /en/eli/pp/res/191/2018",
        "reproduced, /en/eli/wtdc/res/59/2025",
        "clause, /en/eli/pp/res/191/2022/considering/a",
        "section, /en/eli/pp/res/191/2022/annex-1",
        "draft-clause, /en/eli/pp/res/191/2026/draft/c26-89/resolves/1",
        "thing, /en/id/conference/pp-22",
        "topic, /en/id/topic/maps",
        "source, /en/id/source/c26-89",
        "term, /en/def/Clause",
        "missing, /en/eli/pp/res/191/2026",
        "error, /en/errors/too-slow",
        "changes, /en/eli/pp/res/191/2026/draft/c26-89?view=changes",
        "compare, /en/compare",
        "compared, /en/compare?a=/eli/pp/res/191/2022&b=/eli/pp/res/191/2026/draft/c26-89",
        "overlaps, /en/overlaps",
        "home-ar, /ar/",
        "resolution-ar, /ar/eli/pp/res/191",
        "edition-ar, /ar/eli/pp/res/191/2022",
        "home-zh, /zh/",
        "home-ru, /ru/",
        "resolution-fr, /fr/eli/pp/res/191",
        "compared-ru, /ru/compare?a=/eli/pp/res/191/2022&b=/eli/pp/res/191/2026/draft/c26-89",
        "overlaps-fr, /fr/overlaps",
        "edition-es, /es/eli/pp/res/191/2022",
        "query-ru, /ru/q/bodies",
    })
    void aPageIsAccessibleAndStaysWithinItsWidth(String name, String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var visit = Visit.of(1280, scheme, true)) {
                visit.page().navigate(SERVER.address() + path);
                check(visit, name + "-1280-" + scheme.name().toLowerCase(Locale.ROOT));
                visit.page().setViewportSize(320, 900);
                check(visit, name + "-320-" + scheme.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "history, /id/lineage/aa",
        "history-whole, /id/lineage/aa?view=whole",
        "history-resolution, /eli/pp/res/7",
        "history-changes, /eli/pp/res/7/2022?view=changes",
        "history-compare, /compare?a=/eli/pp/res/7/2014&b=/eli/pp/res/7/2022&view=inline",
        "history-pairs, /overlaps?view=pairs",
        "history-topics, /overlaps?view=topics",
        "history-home, /",
        "history-topic, /id/topic/maps",
        "history-body, /id/body/secretary-general",
        "history-document, /id/source/c26-1",
    })
    void aPageOfHistoryIsAccessibleInBothDirectionsAndInLongWords(String name, String path) {
        for (String language : List.of("en", "ar", "ru")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var visit = Visit.of(1280, scheme, true)) {
                    visit.page().navigate(HISTORY.address() + "/" + language + path);
                    String shot =
                            name + "-" + language + "-" + scheme.name().toLowerCase(Locale.ROOT);
                    check(visit, shot + "-1280");
                    visit.page().setViewportSize(320, 900);
                    check(visit, shot + "-320");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"changes", "quality", "data", "api", "limits", "accessibility"})
    void aPageAboutTheDataIsAccessibleInBothDirections(String name) {
        for (String language : List.of("en", "ar")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var visit = Visit.of(1280, scheme, true)) {
                    visit.page().navigate(HISTORY.address() + "/" + language + "/" + name);
                    String shot =
                            name + "-" + language + "-" + scheme.name().toLowerCase(Locale.ROOT);
                    check(visit, shot + "-1280");
                    visit.page().setViewportSize(320, 900);
                    check(visit, shot + "-320");
                }
            }
        }
    }

    private static void check(Visit visit, String name) {
        screenshot(visit.page(), name);
        Object overflow =
                visit.page().evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat((Integer) overflow).as("overflow of " + name).isLessThanOrEqualTo(0);
        var found = new AxeBuilder(visit.page()).withTags(RULES).analyze();
        assertThat(found.getViolations()).as(name + " " + found.getViolations()).isEmpty();
        boolean missing = name.startsWith("missing");
        assertThat(visit.complaints())
                .filteredOn(text -> !(missing && text.contains("404")))
                .isEmpty();
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".png"))
                        .setFullPage(true));
    }

    @Test
    void aReaderWithoutScriptsGetsFromTheHomePageToAClauseAndItsSource() {
        try (var visit = Visit.of(1280, ColorScheme.LIGHT, false)) {
            Page page = visit.page();
            page.setDefaultTimeout(10_000);
            page.navigate(SERVER.address() + "/");
            page.locator(".card-link a").first().click();
            assertThat(page.title()).startsWith("Resolution 191");
            page.locator(".rail a", containing("2022")).first().click();
            page.locator("#resolves\\.1 .clause-label a").click();
            assertThat(page.locator("h1, .breadcrumb").allInnerTexts().toString())
                    .contains("Bucharest");
            page.locator("main a", containing("Final Acts")).click();
            assertThat(page.title()).startsWith("Final Acts");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    void everyLinkOfTheHomePageLeadsSomewhere() {
        try (var visit = Visit.of(1280, ColorScheme.LIGHT, true)) {
            visit.page().navigate(SERVER.address() + "/en/");
            var links =
                    visit.page().locator("a").all().stream()
                            .map(link -> link.getAttribute("href"))
                            .filter(href -> !href.startsWith("#"))
                            .filter(href -> !href.startsWith("/en/q"))
                            .distinct()
                            .toList();
            assertThat(links).hasSizeGreaterThan(8);
            assertThat(links)
                    .allSatisfy(
                            href ->
                                    assertThat(
                                                    SERVER.get(href.replaceFirst("#.*", ""))
                                                            .statusCode())
                                            .as(href)
                                            .isIn(200, 303));
        }
    }

    @Test
    void theFirstTabLeadsPastTheNavigation() {
        try (var visit = Visit.of(1280, ColorScheme.LIGHT, true)) {
            Page page = visit.page();
            page.navigate(SERVER.address() + "/en/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
        }
    }

    @Test
    void theQueryInterfaceShowsTheRowsOfAQuestion() {
        try (var visit = Visit.of(1280, ColorScheme.LIGHT, true)) {
            Page page = visit.page();
            String query = new ResourceFolder("sparql").file("first-question.rq").orElseThrow();
            page.navigate(
                    SERVER.address()
                            + "/fuseki/#/dataset/itu/query?query="
                            + TestServer.encoded(query).replace("+", "%20"));
            assertThat(rows(page)).isEqualTo(3);
            screenshot(page, "query-interface");
            assertThat(visit.complaintsOfOurs()).isEmpty();
        }
    }

    private static int rows(Page page) {
        page.locator(".yasqe_queryButton").first().click();
        var rows = page.locator(".yasr table.dataTable tbody tr");
        rows.first().waitFor();
        return rows.count();
    }

    /** The interface puts values into the page as HTML; our policy keeps them from being run. */
    @Test
    void theQueryInterfaceRunsNothingThatStandsInTheData() {
        try (var visit = Visit.of(1280, ColorScheme.LIGHT, true)) {
            Page page = visit.page();
            page.onDialog(
                    dialog -> {
                        visit.complaints().add("RAN: " + dialog.message());
                        dialog.dismiss();
                    });
            String query = "SELECT ?o { <https://w3id.org/itu-mandates/id/topic/maps> ?p ?o }";
            page.navigate(
                    SERVER.address()
                            + "/fuseki/#/dataset/itu/query?query="
                            + TestServer.encoded(query).replace("+", "%20"));
            assertThat(rows(page)).isEqualTo(6);
            page.locator(".yasr a", containing("javascript:")).first().click();
            page.waitForTimeout(300);
            assertThat(visit.complaints()).noneMatch(text -> text.startsWith("RAN"));
        }
    }
}
