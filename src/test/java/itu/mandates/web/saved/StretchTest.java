package itu.mandates.web.saved;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as parts of answers that are found once. */
class StretchTest {

    @ParameterizedTest
    @CsvSource({
        // page, rows asked for, rows that may be found at once; found page and size, from, size
        "1, 100, 10000, 1, 10000, 0, 100",
        "3, 100, 10000, 1, 10000, 200, 100",
        "101, 100, 10000, 2, 10000, 0, 100",
        "4, 300, 1000, 2, 900, 0, 300",
        "2, 5000, 10000, 1, 10000, 1000, 1000",
        "1, 100, 60, 1, 60, 0, 60"
    })
    void aPageStandsInTheRowsThatAreFoundTogether(
            int page, int asked, int most, int number, int together, int from, int size) {
        assertThat(Stretch.of(new Paging(page, asked, true), most, 1000))
                .isEqualTo(new Stretch(new Paging(number, together, false), from, size));
    }
}
