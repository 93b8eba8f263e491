package itu.mandates.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in the pages of another site: a component, a frame, and a frame in a sandbox. */
@ExtendWith(Chromium.class)
class EmbeddingSiteTest {

    private static final String GRAPH = RealServer.shared().address();
    private static final EmbeddingSite SITE = new EmbeddingSite(GRAPH, "");
    private static final EmbeddingSite STRICT =
            new EmbeddingSite(
                    GRAPH,
                    "default-src 'none'; script-src 'none'; style-src 'self' 'unsafe-inline';"
                            + " frame-src "
                            + GRAPH);
    private static final List<String> EMBEDS = List.of("areas", "matrix", "history");
    private static final int PRINTED_HEIGHT = 640;

    @AfterAll
    static void stop() {
        SITE.close();
        STRICT.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void everyEmbedIsAsHighAsItsContentAndSpeaksTheLanguageOfItsSite(
            String language, Browser browser) {
        try (var visit = Visit.of(browser, GRAPH, SITE.address())) {
            visit.open(SITE.address() + "/" + language + ".html");
            assertThat(settled(visit.page())).hasSize(3).allSatisfy(this::fits);
            visit.page().setViewportSize(320, 900);
            assertThat(settled(visit.page())).hasSize(3).allSatisfy(this::fits);
            String direction = language.equals("ar") ? "rtl" : "ltr";
            String tag = language.equals("zh") ? "zh-Hans" : language;
            frames(visit.page())
                    .forEach(
                            (id, frame) ->
                                    assertThat(spoken(frame))
                                            .as(id)
                                            .isEqualTo(tag + " " + direction));
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.context().cookies()).isEmpty();
        }
    }

    private void fits(String id, List<Integer> heights) {
        assertThat(heights.get(0)).as("height of " + id).isEqualTo(heights.get(1)).isPositive();
    }

    @Test
    void aComponentFollowsTheLanguageOfItsPage(Browser browser) {
        try (var visit = Visit.of(browser, GRAPH, SITE.address())) {
            visit.open(SITE.address() + "/en.html");
            settled(visit.page());
            assertThat(spoken(frames(visit.page()).get("areas"))).isEqualTo("en ltr");
            visit.page().evaluate("document.documentElement.lang = 'ar'");
            visit.page().waitForCondition(() -> isSpoken(visit.page(), "ar rtl"));
            assertThat(settled(visit.page())).allSatisfy(this::fits);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static boolean isSpoken(Page page, String spoken) {
        return frames(page).containsKey("areas")
                && spoken(frames(page).get("areas")).equals(spoken);
    }

    @Test
    void aFrameShowsTheBackgroundOfThePageAroundItOnlyWhereItsColoursAreThatPages(Browser browser) {
        for (String theme : List.of("light", "dark")) {
            try (var visit = Visit.of(browser, GRAPH)) {
                visit.open(
                        GRAPH
                                + "/embed/en/q/sector-matrix?_background=transparent&_theme="
                                + theme);
                assertThat(visit.page().evaluate(BACKGROUNDS)).isEqualTo(CLEAR + " " + CLEAR);
                assertThat(
                                visit.page()
                                        .evaluate(
                                                "document.querySelector('meta[name=color-scheme]').content"))
                        .isEqualTo(theme);
                // as a page around it of these colours
                visit.page()
                        .evaluate(
                                "colour => document.documentElement.style.background = colour",
                                theme.equals("dark") ? "#202020" : "#f4f4f0");
                visit.check("clear frame, " + theme);
            }
        }
    }

    private static final String CLEAR = "rgba(0, 0, 0, 0)";
    private static final String BACKGROUNDS =
            "getComputedStyle(document.documentElement).backgroundColor + ' '"
                    + " + getComputedStyle(document.body).backgroundColor";

    @Test
    void aFrameInASandboxHasNoOriginAndStillItsHeight(Browser browser) {
        try (var visit = Visit.of(browser, GRAPH, SITE.address())) {
            visit.open(SITE.address() + "/fr.html");
            assertThat(settled(visit.page())).containsKey("history");
            Frame history = frames(visit.page()).get("history");
            assertThat(history.evaluate("window.origin")).isEqualTo("null");
            assertThat(history.locator("h1").count()).isOne();
        }
    }

    @Test
    void aSiteThatForbidsScriptsShowsTheAnswersAtThePrintedHeight(Browser browser) {
        try (var visit = Visit.of(browser, GRAPH, STRICT.address())) {
            visit.open(STRICT.address() + "/no-script.html");
            hasAnswersWithoutItsScript(visit.page());
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.context().cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "zh"})
    void aReaderWithoutScriptsGetsTheAnswersToo(String language, Browser browser) {
        try (var visit = Visit.withoutScripts(browser, GRAPH, SITE.address())) {
            visit.open(SITE.address() + "/" + language + ".html");
            hasAnswersWithoutItsScript(visit.page());
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void hasAnswersWithoutItsScript(Page page) {
        Map<String, Frame> frames = frames(page);
        assertThat(frames).containsOnlyKeys("matrix", "history");
        frames.forEach(
                (id, frame) -> {
                    assertThat(frame.locator("table, figure, ol").count()).as(id).isPositive();
                    assertThat(frame.frameElement().boundingBox().height).isEqualTo(PRINTED_HEIGHT);
                });
        assertThat(page.locator("itu-query#areas > a").getAttribute("href"))
                .startsWith(GRAPH + "/")
                .endsWith("/q/areas-of-mutual-interest");
    }

    /**
     * Height of each frame and of what stands in it, as soon as they agree or time is up. Each is
     * brought into view: a browser lets a frame of another site rest while nobody sees it.
     */
    private static Map<String, List<Integer>> settled(Page page) {
        page.waitForLoadState();
        for (int look = 0; look < 100 && !agree(heights(page)); look++) {
            var frames = page.querySelectorAll("iframe");
            frames.get(look % frames.size()).scrollIntoViewIfNeeded();
            page.waitForTimeout(50);
        }
        return heights(page);
    }

    private static boolean agree(Map<String, List<Integer>> heights) {
        return heights.size() == EMBEDS.size()
                && heights.values().stream().allMatch(pair -> pair.get(0).equals(pair.get(1)));
    }

    private static Map<String, List<Integer>> heights(Page page) {
        var heights = new LinkedHashMap<String, List<Integer>>();
        frames(page)
                .forEach(
                        (id, frame) ->
                                heights.put(
                                        id,
                                        List.of(
                                                (Integer)
                                                        frame.frameElement()
                                                                .evaluate("e => e.clientHeight"),
                                                content(frame))));
        return heights;
    }

    private static int content(Frame frame) {
        return (Integer) frame.evaluate("Math.ceil(document.body.getBoundingClientRect().height)");
    }

    /** The frames on the page by the name of their embed. */
    private static Map<String, Frame> frames(Page page) {
        var frames = new LinkedHashMap<String, Frame>();
        for (String id : EMBEDS) {
            ElementHandle element = page.querySelector("iframe#" + id + ", #" + id + " iframe");
            if (element != null && element.contentFrame() != null) {
                element.contentFrame().waitForLoadState();
                frames.put(id, element.contentFrame());
            }
        }
        return frames;
    }

    private static String spoken(Frame frame) {
        return (String)
                frame.evaluate(
                        "document.documentElement.lang + ' ' + document.documentElement.dir");
    }
}
