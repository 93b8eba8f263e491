package itu.mandates.parse.markup;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.model.TextStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of recovery, and a floor under its accuracy, on real clauses merged on purpose. */
class MergeTest {

    private static final MergeScore SEEN = MergeScore.measure(0);
    private static final MergeScore UNSEEN = MergeScore.measure(1);

    private static List<MergeScore.Case> cases() {
        return Stream.concat(SEEN.cases().stream(), UNSEEN.cases().stream()).toList();
    }

    @Test
    void theBaseTextIsFoundAgainInEveryMerge() {
        assertThat(cases()).hasSizeGreaterThan(250);
        assertThat(cases()).allMatch(each -> each.reading().isPresent());
    }

    @Test
    void keptAndDeletedWordsAreTheBaseText() {
        for (var each : cases()) {
            String base = each.reading().orElseThrow().base().text();
            assertThat(plain(base)).isEqualTo(plain(each.merge().old()));
        }
    }

    /** Dashes and quotation marks of one text stand for those of another. */
    private static String plain(String words) {
        return words.replace('–', '-').replace('’', '\'').replace('“', '"').replace('”', '"');
    }

    @Test
    void everyCharacterIsKeptOrDeletedOrInserted() {
        for (var each : cases()) {
            var reading = each.reading().orElseThrow();
            int length = reading.words().text().length();
            int before = 0;
            for (Choice choice : reading.choices()) {
                assertThat(choice.from()).isGreaterThanOrEqualTo(before);
                assertThat(choice.from()).isLessThanOrEqualTo(choice.split());
                assertThat(choice.split()).isLessThanOrEqualTo(choice.to());
                before = choice.to();
            }
            assertThat(before).isLessThanOrEqualTo(length);
        }
    }

    @Test
    void whatIsOpenSaysTheOtherReadingAndNothingElseDoes() {
        int open = 0;
        for (var each : cases()) {
            var reading = each.reading().orElseThrow();
            var alternatives =
                    reading.edits().stream().flatMap(edit -> edit.alternative().stream()).toList();
            boolean ambiguous = reading.status() == TextStatus.AMBIGUOUS;
            assertThat(ambiguous).isEqualTo(!alternatives.isEmpty());
            assertThat(alternatives).doesNotContain(reading.proposed().text());
            open += alternatives.size();
        }
        assertThat(open).isPositive();
    }

    @Test
    void accuracyOnUnseenMergesStaysAboveItsFloor() {
        assertThat(UNSEEN.replacements().value()).isGreaterThan(0.65);
        assertThat(UNSEEN.hardReplacements().value()).isGreaterThan(0.9);
        assertThat(UNSEEN.exactWhereSure().value()).isGreaterThan(0.75);
    }
}
