package itu.mandates.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx", "|cmd"})
    void wordsLikeAFormulaAreNone(String words) {
        assertEquals("'" + words, CsvRow.guarded(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-b", "1 =", "'=1", "Resolution 7 (Rev. Doha, 2026)"})
    void otherWordsStandAsTheyAre(String words) {
        assertEquals(words, CsvRow.guarded(words));
    }

    @Test
    void cellsWithMarksAreQuoted() {
        assertEquals(
                "a,\"b,c\",\"say \"\"d\"\"\",\"'=e,f\"\r\n",
                CsvRow.ofWords(List.of("a", "b,c", "say \"d\"", "=e,f")));
        assertEquals("-1,2\r\n", CsvRow.of(List.of("-1", "2")));
    }
}
