package itu.mandates.compare;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.model.WordRun;
import itu.mandates.model.WordRun.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two wordings laid over each other. */
class WordRunsTest {

    @Test
    void aWordPutInStandsBetweenTheWordsThatStay() {
        assertThat(WordRuns.between("to draw one map", "to draw one good map", "en"))
                .containsExactly(
                        new WordRun(Kind.KEPT, "to draw one "),
                        new WordRun(Kind.INSERTED, "good "),
                        new WordRun(Kind.KEPT, "map"));
    }

    @Test
    void chanceWordsBetweenLargeChangesDoNotCutThemUp() {
        var runs = WordRuns.between("objectives of nothing", "intentions of everybody", "en");
        assertThat(runs)
                .containsExactly(
                        new WordRun(Kind.DELETED, "objectives of nothing"),
                        new WordRun(Kind.INSERTED, "intentions of everybody"));
    }

    @Test
    void chineseIsComparedWordByWordToo() {
        assertThat(WordRuns.between("每年向理事会报告", "每届会议向理事会报告", "zh"))
                .hasSize(3)
                .last()
                .isEqualTo(new WordRun(Kind.KEPT, "向理事会报告"));
    }

    /**
     * Nothing is lost: what is kept and deleted is the one, what is kept and inserted the other.
     */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'', one word",
        "one word, ''",
        "'a b c d e', 'a x c y e'",
        "'to ensure the design of a strategy;', 'to continue enhancing a strategy,'",
    })
    void bothWordingsCanBeReadOffTheRuns(String before, String after) {
        List<WordRun> runs = WordRuns.between(before, after, "en");
        assertThat(without(runs, Kind.INSERTED)).isEqualTo(before);
        assertThat(without(runs, Kind.DELETED)).isEqualTo(after);
    }

    private static String without(List<WordRun> runs, Kind kind) {
        return runs.stream()
                .filter(run -> run.kind() != kind)
                .map(WordRun::text)
                .reduce("", String::concat);
    }
}
