package itu.mandates.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPageTest {

    private static final TestServer SERVER = TestServer.shared();

    private static String found(String words) {
        return page("/en/search?q=" + TestServer.encoded(words));
    }

    private static String page(String path) {
        var answer = SERVER.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void clausesAreFoundInAnyInflectionWithTheWordsMarked() {
        assertThat(found("door"))
                .contains("href=\"/en/eli/pp/res/191/2022/resolves/1/i\"")
                .contains("<mark>doors</mark>")
                .doesNotContain("<script>alert");
    }

    @Test
    void everyWordMustOccur() {
        assertThat(found("door bridges")).doesNotContain("<mark>").contains("Nothing was found");
    }

    @Test
    void resolutionsTopicsAndQueriesAreFoundByTheirNames() {
        assertThat(found("working together")).contains("id=\"found-resolution\"");
        assertThat(found("maps")).contains("href=\"/en/id/topic/maps\"");
        assertThat(found("overlap")).contains("href=\"/en/q/sector-overlap\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resolution 191 (Rev. Bucharest, 2022) | /en/eli/pp/res/191/2022",
                "resolves 2 of Resolution 191 | /en/eli/pp/res/191/2022/resolves/2",
                "considering a) of Resolution 191 | /en/eli/pp/res/191/2022/considering/a",
                "/eli/wtdc/res/59/2025 | /en/eli/wtdc/res/59/2025",
                "C26/89 | /en/id/source/c26-89",
            })
    void aCitationLeadsToWhatItCites(String citation, String page) {
        String cited = found(citation).replaceFirst("(?s).*found-cited\"", "");
        assertThat(cited.substring(0, cited.indexOf("</section>")))
                .contains("href=\"" + page + "\"");
    }

    @Test
    void filtersLeaveWhatFitsAndCountTheRest() {
        String all = found("map");
        assertThat(all).contains("part=operative").contains("part=preamble");
        String some = page("/en/search?q=map&part=operative");
        assertThat(some).contains("/resolves/1\"").doesNotContain("/considering/a\"");
        assertThat(some).contains("aria-current=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0627\u0644\u062A\u0646\u0633\u064A\u0642 \u0628\u064A\u0646",
                "\u534F\u8C03 \u673A\u5236",
                "\u043A\u043E\u043E\u0440\u0434\u0438\u043D\u0430\u0446\u0438\u044F",
                "+-&&||!(){}[]^\"~*?:\\/",
                "AND OR NOT",
                "text:* _:a <x>",
                " ",
                "\uD83D\uDE00",
            })
    void noInputFails(String input) {
        for (String language : new String[] {"en", "ar", "zh", "ru"}) {
            page("/" + language + "/search?q=" + TestServer.encoded(input));
        }
    }

    @Test
    void whatWasTypedIsNeverMarkup() {
        assertThat(found("<b>zzzz</b>")).doesNotContain("<b>zzzz").contains("&lt;b&gt;zzzz");
    }

    @Test
    void aLongInputIsRefused() {
        assertThat(SERVER.get("/en/search?q=" + "x".repeat(301)).statusCode()).isEqualTo(400);
    }

    @Test
    void aSearchThatTheReaderHasIsNotSentAgain() {
        String path = "/en/search?q=door";
        String tag = SERVER.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(SERVER.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(SERVER.get(path + "s", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void eachKindOfThingIsShownOnce() {
        for (String words : new String[] {"working together", "maps", "map"}) {
            assertThat(found(words).split(" id=\"found-").length)
                    .isEqualTo(found(words).split("aria-labelledby=\"found-").length);
            assertThat(found(words).split(" id=\"found-topic\"").length).isLessThan(3);
        }
    }

    @Test
    void everyPageHasTheForm() {
        assertThat(page("/en/eli/pp/res/191")).contains("action=\"/en/search\"");
    }
}
