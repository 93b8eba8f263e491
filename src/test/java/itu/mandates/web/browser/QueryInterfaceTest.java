package itu.mandates.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.TestServer;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fuseki's interface at /fuseki/, with the small graph of the tests. */
@ExtendWith(Chromium.class)
class QueryInterfaceTest {

    private static final TestServer SERVER = TestServer.shared();

    /** The interface looks up prefixes there; the test does not let it. */
    private static final String PREFIX_LOOKUP = "prefix.cc";

    @Test
    void itShowsTheRowsOfTheFirstQuestion(Browser browser) {
        try (var visit = Visit.of(browser, SERVER.address())) {
            Page page = visit.page();
            visit.open(
                    address(new ResourceFolder("sparql").file("first-question.rq").orElseThrow()));
            assertThat(rows(page)).isEqualTo(3);
            assertThat(visit.complaints()).allMatch(text -> isPrefixLookup(text));
        }
    }

    private static String address(String query) {
        return SERVER.address()
                + "/fuseki/#/dataset/itu/query?query="
                + TestServer.encoded(query).replace("+", "%20");
    }

    private static boolean isPrefixLookup(String complaint) {
        return complaint.contains(PREFIX_LOOKUP) || complaint.contains("ERR_FAILED");
    }

    private static int rows(Page page) {
        page.locator(".yasqe_queryButton").first().click();
        var rows = page.locator(".yasr table.dataTable tbody tr");
        rows.first().waitFor();
        return rows.count();
    }

    /** The interface puts values into the page as HTML; our policy keeps them from being run. */
    @Test
    void itRunsNothingThatStandsInTheData(Browser browser) {
        try (var visit = Visit.of(browser, SERVER.address())) {
            Page page = visit.page();
            var ran = new ArrayList<String>();
            page.onDialog(
                    dialog -> {
                        ran.add(dialog.message());
                        dialog.dismiss();
                    });
            String query = "SELECT ?o { <https://w3id.org/itu-mandates/id/topic/maps> ?p ?o }";
            visit.open(address(query));
            assertThat(rows(page)).isEqualTo(6);
            page.locator(".yasr a", new Page.LocatorOptions().setHasText("javascript:"))
                    .first()
                    .click();
            page.waitForTimeout(300);
            assertThat(ran).isEmpty();
        }
    }
}
