package itu.mandates.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every kind of page in every language, in both themes and at three widths. */
@ExtendWith(Chromium.class)
class EveryPageTest {

    private static List<Seen> pages;

    @BeforeAll
    static void look(Browser browser) {
        pages = Survey.with(browser);
    }

    private static Stream<String> found(Function<Seen, Collection<?>> faults) {
        return pages.stream()
                .flatMap(page -> faults.apply(page).stream().map(fault -> page + ": " + fault));
    }

    @Test
    void everyKindOfPageIsThereInSixLanguages() {
        assertThat(pages).hasSize(6 * PageKind.all().size()).hasSizeGreaterThan(200);
        assertThat(pages)
                .filteredOn(page -> page.status() != page.kind().status())
                .as("pages with another status")
                .isEmpty();
        assertThat(pages)
                .filteredOn(page -> !page.structure().get("h1").equals(1))
                .as("pages without one heading")
                .isEmpty();
    }

    @Test
    void everyPageSpeaksTheLanguageOfItsAddressOrSaysThatItDoesNot() {
        assertThat(pages).filteredOn(page -> !page.spoken()).isEmpty();
    }

    @Test
    void noPageIsWiderThanItsWindow() {
        assertThat(found(page -> page.tooWide().entrySet())).isEmpty();
    }

    @Test
    void noPageBreaksARuleOfAccessibility() {
        assertThat(found(Seen::violations)).isEmpty();
    }

    @Test
    void noPageAsksAnotherServerOrHasAnError() {
        assertThat(found(Seen::complaints)).isEmpty();
    }

    @Test
    void datesAddressesAndSectorsKeepTheirDirectionInArabic() {
        assertThat(found(Seen::turned)).isEmpty();
    }

    @Test
    void theSixLanguagesOfAPageHaveTheSameParts() {
        Map<PageKind, Set<Map<String, Object>>> structures =
                pages.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Seen::kind,
                                        Collectors.mapping(Seen::structure, Collectors.toSet())));
        structures.values().removeIf(different -> different.size() == 1);
        assertThat(structures).isEmpty();
    }
}
