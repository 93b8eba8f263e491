package itu.mandates.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers set for themselves: colours of the system, paper, large letters, no motion. */
@ExtendWith(Chromium.class)
class ReaderSettingsTest {

    private static final String ADDRESS = RealServer.shared().address();
    private static final List<String> KINDS =
            List.of(
                    "home",
                    "resolution",
                    "edition",
                    "changes of a draft",
                    "lineage",
                    "editions compared",
                    "overlaps",
                    "pairs",
                    "body",
                    "catalogue of queries",
                    "query with a matrix",
                    "query with a value",
                    "builder of frames",
                    "query editor",
                    "texts side by side",
                    "frame with a matrix");

    private static final List<String> IN_ARABIC = List.of("home", "lineage", "overlaps");

    static Stream<Arguments> pages() {
        return Stream.concat(
                KINDS.stream().map(kind -> Arguments.of(kind, "en")),
                IN_ARABIC.stream().map(kind -> Arguments.of(kind, "ar")));
    }

    private static Visit open(Browser browser, String kind, String language) {
        var visit = Visit.of(browser, ADDRESS);
        visit.open(ADDRESS + PageKind.named(kind).in(language));
        return visit;
    }

    private static List<?> lost(Visit visit) {
        return (List<?>) visit.run("lost.js");
    }

    /** In one visit: whether a page can be read hangs on its style sheets alone. */
    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsLostInAnyColoursAndAtTwiceTheSize(String kind, String language, Browser browser) {
        try (var visit = open(browser, kind, language)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visit.show(1280, scheme);
                assertThat(lost(visit)).as(scheme.name()).isEmpty();
            }
            colours(visit.page(), ForcedColors.ACTIVE);
            assertThat(lost(visit)).as("colours of the system").isEmpty();
            assertThat((Boolean) visit.page().evaluate(CHOSEN)).as("what is chosen").isTrue();
            colours(visit.page(), ForcedColors.NONE);
            visit.page().evaluate("document.documentElement.style.fontSize = '200%'");
            for (int width : new int[] {1280, 768}) {
                visit.show(width, ColorScheme.LIGHT);
                assertThat((Integer) visit.page().evaluate(Visit.OVERFLOW))
                        .as("large letters, %d", width)
                        .isNotPositive();
                assertThat(lost(visit)).as("large letters, %d", width).isEmpty();
            }
        }
    }

    private static void colours(Page page, ForcedColors forced) {
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(forced));
    }

    /** Which of several is chosen does not hang on a colour of the page. */
    private static final String CHOSEN =
            "[...document.querySelectorAll('.views [aria-current]')].every(chosen =>"
                    + " [...chosen.parentElement.querySelectorAll('a:not([aria-current])')].every("
                    + " other => getComputedStyle(chosen).backgroundColor"
                    + " !== getComputedStyle(other).backgroundColor))";

    @ParameterizedTest
    @MethodSource("pages")
    void paperHasTheTextAndWhereItIsAndNoNavigation(String kind, String language, Browser browser) {
        try (var visit = open(browser, kind, language)) {
            print(visit.page());
            var page = visit.page();
            assertThat(visible(page, "nav.site-nav, .site-languages, .site-search, .views, form"))
                    .isZero();
            assertThat(visible(page, "main h1")).isOne();
            if (!PageKind.named(kind).isFrame()) {
                assertThat(page.locator(".printed").innerText())
                        .matches("(https://w3id.org/itu-mandates)?/.*");
            }
            assertThat(lost(visit)).isEmpty();
            assertThat(new String(page.pdf(), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
        }
    }

    private static void print(Page page) {
        page.emulateMedia(
                new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    }

    private static long visible(Page page, String selector) {
        return page.locator(selector).all().stream().filter(each -> each.isVisible()).count();
    }

    @Test
    void onPaperADraftIsMarkedAndAddressesElsewhereAreWrittenOut(Browser browser) {
        try (var visit = open(browser, "draft", "en")) {
            print(visit.page());
            assertThat(visible(visit.page(), ".notice.draft")).isPositive();
            assertThat(visible(visit.page(), ".over-title .tag.draft")).isOne();
            assertThat(visible(visit.page(), "footer.site bdi.code")).isOne();
            assertThat(
                            visit.page()
                                    .evaluate(
                                            "getComputedStyle(document.documentElement).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
        }
        try (var visit = open(browser, "source", "en")) {
            print(visit.page());
            var elsewhere = visit.page().locator("main a[href^='http']").first();
            assertThat((String) elsewhere.evaluate("a => getComputedStyle(a, '::after').content"))
                    .contains("http");
        }
    }

    @Test
    void nothingMovesWhereMotionIsUnwelcome(Browser browser) {
        for (String kind : List.of("home", "lineage", "query editor", "frame with a matrix")) {
            try (var visit = open(browser, kind, "en")) {
                visit.page()
                        .emulateMedia(
                                new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
                assertThat(visit.page().evaluate(MOVING)).as(kind).isEqualTo(0);
            }
        }
    }

    private static final String MOVING =
            "[...document.querySelectorAll('*')].filter(element => {"
                    + " const style = getComputedStyle(element);"
                    + " return style.animationName !== 'none'"
                    + " || style.transitionDuration.split(',').some(time => parseFloat(time) > 0)"
                    + " || style.scrollBehavior === 'smooth'; }).length";
}
