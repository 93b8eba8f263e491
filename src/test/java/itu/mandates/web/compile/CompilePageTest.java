package itu.mandates.web.compile;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import itu.mandates.web.page.HistoryServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilePageTest {

    private static final TestServer SERVER = HistoryServer.shared();
    private static final String TWO = "?text=/eli/pp/res/7/2014&text=/eli/pp/res/7/2022";

    @Test
    void twoTextsStandSideBySideWithTheWordsTheyShare() {
        var answer = SERVER.get("/en/compile" + TWO);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<table class=\"compilation-table\">")
                .contains("<mark class=\"shared-all\">")
                .contains("href=\"/en/eli/pp/res/7/2022\"")
                .contains("href=\"/en/compile.docx" + TWO.replace("&", "&amp;") + "\"")
                .doesNotContain("<style");
    }

    @Test
    void withoutTextsThePageAsksForThem() {
        assertThat(SERVER.get("/en/compile?text=/eli/pp/res/7/2022").body())
                .contains("Choose two texts or more")
                .contains("<datalist")
                .doesNotContain("compilation-table");
    }

    @Test
    void aNameThatNothingGoesByIsSaidBesideTheField() {
        assertThat(SERVER.get("/en/compile?text=nothing").body())
                .contains("aria-invalid=\"true\"")
                .contains("“nothing”");
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html;charset=UTF-8",
        "csv, text/csv;charset=UTF-8",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    })
    void theTableCanBeTakenAway(String suffix, String type) {
        for (String path :
                new String[] {
                    "/en/compile." + suffix + TWO, "/en/compile" + TWO + "&format=" + suffix
                }) {
            var answer = SERVER.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"compilation." + suffix + "\"");
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(SERVER.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
    }

    @Test
    void noMoreTextsAreLaidTogetherThanFit() {
        String seven = "/en/compile?text=a" + "&text=a".repeat(6);
        assertThat(SERVER.get(seven).statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/en/compile.csv?text=a").statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/en/compile.exe" + TWO).statusCode()).isEqualTo(406);
    }

    @Test
    void anEditionLeadsToTheTable() {
        assertThat(SERVER.get("/en/eli/pp/res/7/2022").body())
                .contains("href=\"/en/compile?text=/eli/pp/res/7/2022\"");
    }
}
