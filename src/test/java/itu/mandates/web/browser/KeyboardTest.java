package itu.mandates.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has no mouse gets everywhere, in the order of reading, and sees where it is. */
@ExtendWith(Chromium.class)
class KeyboardTest {

    private static final String ADDRESS = RealServer.shared().address();
    private static final int MOST_STOPS = 600;

    @ParameterizedTest
    @CsvSource({
        "home, en",
        "home, ar",
        "edition, en",
        "lineage, en",
        "lineage, ar",
        "editions compared, en",
        "overlaps, en",
        "overlaps, ar",
        "query with a matrix, en",
        "query with a value, ar",
        "frame with a matrix, en",
        "builder of frames, en",
        "catalogue of queries, ar",
    })
    void theTabKeyGoesThroughAPageInTheOrderOfReadingAndIsSeen(
            String kind, String language, Browser browser) {
        try (var visit = Visit.of(browser, ADDRESS)) {
            visit.open(ADDRESS + PageKind.named(kind).in(language));
            visit.page().setViewportSize(1280, 700);
            var stops = walk(visit);
            assertThat(stops).hasSizeBetween(2, MOST_STOPS);
            assertThat(stops)
                    .allSatisfy(
                            stop ->
                                    assertThat(stop)
                                            .containsEntry("follows", true)
                                            .containsEntry("ringed", true)
                                            .containsEntry("uncovered", true));
            assertThat(stops.get(stops.size() - 1)).containsEntry("last", true);
        }
    }

    /** All stops until the page is left or its beginning is reached again. */
    private static List<Map<String, Object>> walk(Visit visit) {
        var stops = new ArrayList<Map<String, Object>>();
        while (stops.size() <= MOST_STOPS) {
            visit.page().keyboard().press("Escape");
            visit.page().keyboard().press("Tab");
            Map<String, Object> stop = visit.facts("focus.js");
            if (stop.containsKey("left")) {
                return stops;
            }
            stops.add(stop);
        }
        return stops;
    }

    @Test
    void theFirstTabLeadsPastTheNavigation(Browser browser) {
        try (var visit = Visit.of(browser, ADDRESS)) {
            visit.open(ADDRESS + "/en/");
            visit.page().keyboard().press("Tab");
            assertThat(visit.page().evaluate("document.activeElement.className")).isEqualTo("skip");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("content");
        }
    }
}
