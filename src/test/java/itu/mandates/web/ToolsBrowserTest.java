package itu.mandates.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import itu.mandates.web.page.HistoryServer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search and the table of texts in a real Chromium. */
class ToolsBrowserTest {

    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        browser = TestBrowser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "search, /search",
        "search-found, /search?q=map",
        "search-cited, /search?q=C26/89",
        "search-nothing, /search?q=zzzz",
        "compile-form, /compile?text=/eli/pp/res/7/2022",
        "compile, /compile?text=/eli/pp/res/7/2014&text=/eli/pp/res/7/2022",
    })
    void aPageIsAccessibleInBothThemesAndDirections(String name, String path) {
        TestServer server =
                name.startsWith("compile") ? HistoryServer.shared() : TestServer.shared();
        for (String language : List.of("en", "ar")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String shot = name + "-" + language + "-" + scheme.name().toLowerCase(Locale.ROOT);
                try (var visit = browser.visit(server, "/" + language + path, scheme, true)) {
                    visit.check(shot);
                }
            }
        }
    }

    @Test
    void aReaderSearchesFromAnyPageWithoutScripts() {
        var server = TestServer.shared();
        try (var visit = browser.visit(server, "/en/eli/pp/res/191", ColorScheme.LIGHT, false)) {
            visit.page().setViewportSize(320, 900);
            visit.page().locator(".site-search input").fill("door");
            visit.page().locator(".site-search button").click();
            assertThat(visit.page().url()).endsWith("/en/search?q=door");
            assertThat(visit.page().locator("mark").first().innerText()).isEqualTo("doors");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
