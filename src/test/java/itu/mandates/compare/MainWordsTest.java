package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainWordsTest {

    /** What a clause says, and the last of its main words. */
    private static final Map<String, String> LAST =
            Map.of(
                    "light every lamp in the port, as the wardens wish", "port",
                    "light every lamp in the port in order to guide ships", "port",
                    "light every lamp in the port such as those on piers", "port",
                    "light lamps, buoys and beacons of the port: and no more", "port",
                    "light lamps; buoys, beacons", "beacon",
                    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
                            "fourteen");

    @Test
    void theMainWordsEndAtAMarkOrPurposeOrExampleButAreFiveAtLeast() {
        assertEquals(6, LAST.size());
        LAST.forEach((words, last) -> assertEquals(last, last(of(words, 0)), words));
    }

    @Test
    void theyBeginWithTheWordThatAsks() {
        assertEquals(
                List.of("light", "lamp", "of", "port"),
                of("to be ready to light the lamps of the port", 4));
    }

    private static List<String> of(String words, int from) {
        return MainWords.of(words, Clauses.terms(words), from);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
