package itu.mandates.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.web.TestServer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number in a matrix leads to as many pairs, and a file has the pairs that the page shows. */
class PairsBehindNumbersTest {

    private static final TestServer SERVER = RealServer.shared();
    private static final Pattern CELL =
            Pattern.compile("href=\"/ar/q/(sector-overlap\\?[^\"]+)\"><bdi dir=\"ltr\">(\\d+)<");
    private static final Pattern FILE =
            Pattern.compile("href=\"(/api/v1/q/sector-overlap\\.csv\\?[^\"]+)\"");
    private static final Pattern FOUND = Pattern.compile("<h2>(\\d+) pair");

    @Test
    void everyCellOfASavedMatrixLeadsToAsManyPairsAsItSays() {
        List<MatchResult> cells =
                CELL.matcher(SERVER.get("/ar/q/sector-matrix").body()).results().toList();
        assertThat(cells).hasSizeGreaterThan(15);
        for (MatchResult cell : cells) {
            String asked = unescaped(cell.group(1)).replace("sector-overlap?", "");
            assertThat(rows("/api/v1/q/sector-overlap.csv?" + asked))
                    .as(asked)
                    .isEqualTo(Integer.parseInt(cell.group(2)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "view=matrix",
        "view=pairs&one=itu-r&other=itu-t",
        "view=pairs&one=pp&standing=all&scope=vertical",
        "view=pairs&topic=/id/topic/accessibility&score=0.5",
        "view=topics&standing=inForce",
        "view=pairs&scope=internal",
    })
    void theFileOfAChoiceHasThePairsOfThePage(String choice) {
        String page = SERVER.get("/en/overlaps?" + choice).body();
        var found = FOUND.matcher(page);
        var file = FILE.matcher(page);
        assertThat(found.find() && file.find()).isTrue();
        assertThat(rows(unescaped(file.group(1)))).isEqualTo(Integer.parseInt(found.group(1)));
    }

    private static String unescaped(String href) {
        return href.replace("&amp;", "&");
    }

    /** Without the heads. */
    private static int rows(String file) {
        String body = SERVER.get(file + "&_limit=1000").body();
        return (int) body.lines().filter(line -> line.matches("(0|1)\\.?\\d*,.*")).count();
    }
}
