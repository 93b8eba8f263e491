package itu.mandates.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buttons that copy: there with scripts alone, worked by the keyboard, and spoken. */
@ExtendWith(Chromium.class)
class CopyTest {

    private static final String ADDRESS = RealServer.shared().address();

    @ParameterizedTest
    @CsvSource({
        "edition, en, .cite, Copied, 5",
        "lineage, ar, .cite, نُسخ, 5",
        "query with a matrix, en, .rows, Copied, 9",
        "query with a matrix, zh, .rows, 已复制, 9",
        "builder of frames, en, .snippet, Copied, 12",
    })
    void whatIsMarkedIsCopiedByTheKeyboardAndThatIsSpoken(
            String kind, String language, String place, String said, int buttons, Browser browser) {
        try (var visit = Visit.of(browser, ADDRESS)) {
            visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visit.open(ADDRESS + PageKind.named(kind).in(language));
            visit.page()
                    .evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(visit.page().locator("button.copy")).hasCount(buttons);
            Locator copied = visit.page().locator(place + " [data-copy]").first();
            Locator button = visit.page().locator(place + " button.copy").first();
            assertThat(button.getAttribute("aria-label"))
                    .endsWith(": " + copied.getAttribute("data-copy"));
            button.focus();
            visit.page().keyboard().press("Enter");
            assertThat(button).hasText(said);
            assertThat(visit.page().locator("p[role=status].unseen")).containsText(said);
            assertThat(visit.page().evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(copied.textContent().trim());
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptsTheSameWordsAreThereAndNoButton(Browser browser) {
        try (var visit = Visit.withoutScripts(browser, ADDRESS)) {
            visit.open(ADDRESS + PageKind.named("builder of frames").in("en"));
            assertThat(visit.page().locator("button.copy")).hasCount(0);
            assertThat(visit.page().locator("[data-copy]").first()).containsText("<iframe");
        }
    }
}
