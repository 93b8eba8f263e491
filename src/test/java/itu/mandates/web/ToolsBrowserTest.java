package itu.mandates.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import itu.mandates.web.browser.Chromium;
import itu.mandates.web.browser.Visit;
import itu.mandates.web.page.HistoryServer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search and the table of texts in a real Chromium. */
@ExtendWith(Chromium.class)
class ToolsBrowserTest {

    @ParameterizedTest
    @CsvSource({
        "search, /search",
        "search-found, /search?q=map",
        "search-cited, /search?q=C26/89",
        "search-nothing, /search?q=zzzz",
        "compile-form, /compile?text=/eli/pp/res/7/2022",
        "compile, /compile?text=/eli/pp/res/7/2014&text=/eli/pp/res/7/2022",
    })
    void aPageIsAccessibleInBothThemesAndDirections(String name, String path, Browser browser) {
        TestServer server =
                name.startsWith("compile") ? HistoryServer.shared() : TestServer.shared();
        for (String language : List.of("en", "ar")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String shot = name + "-" + language + "-" + scheme.name().toLowerCase(Locale.ROOT);
                try (var visit = Visit.of(browser, server.address())) {
                    visit.show(1280, scheme);
                    visit.open(server.address() + "/" + language + path);
                    visit.check(shot);
                }
            }
        }
    }

    @Test
    void aReaderSearchesFromAnyPageWithoutScripts(Browser browser) {
        var server = TestServer.shared();
        try (var visit = Visit.withoutScripts(browser, server.address())) {
            visit.open(server.address() + "/en/eli/pp/res/191");
            visit.page().setViewportSize(320, 900);
            visit.page().locator(".site-search input").fill("door");
            visit.page().locator(".site-search button").click();
            assertThat(visit.page().url()).endsWith("/en/search?q=door");
            assertThat(visit.page().locator("mark").first().innerText()).isEqualTo("doors");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
