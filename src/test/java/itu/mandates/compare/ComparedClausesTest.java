package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparedClausesTest {

    private static final String TEXT = "/eli/pp/res/3/2022";

    /** What a clause without a known verb says, and the first of its main words. */
    private static final Map<String, String> TASKS =
            Map.of(
                    "to light the lamps", "to",
                    "TSAG to light the lamps", "to",
                    "TSAG and TDAG to light the lamps", "to",
                    "the lamps to be lit at dusk", "lamp",
                    "TSAG lamps to be lit at dusk", "tsag");

    @Test
    void theTaskBeginsBehindThoseWhoAreTold() {
        assertEquals(5, TASKS.size());
        TASKS.forEach(
                (words, first) ->
                        assertEquals(
                                first,
                                Clauses.operative(TEXT, "resolves", words).main().get(0),
                                words));
    }

    @Test
    void aClauseThatPointsToOneOfItsOwnTextIsAboutItself() {
        var clauses =
                Clauses.of(
                        new Made(TEXT)
                                .section("resolves", Part.OPERATIVE, "1 to light the lamps;")
                                .section(
                                        "instructs the Secretary-General",
                                        Part.OPERATIVE,
                                        "1 to do as resolves 1 above asks;",
                                        "2 to do as the wardens ask,")
                                .revision());
        assertEquals(
                List.of(false, true, false),
                clauses.stream().map(ComparedClause::isAboutItself).toList());
    }

    @Test
    void aRecitalCitesWorksAndArticles() {
        var works = Clauses.recital(TEXT, "Resolution 123 (Rev. Bucharest, 2022), on lamps;");
        var article = Clauses.recital(TEXT, "that Article 1 of the ITU Constitution has lamps;");
        assertTrue(works.cited().first());
        assertEquals(
                "/eli/pp/res/123",
                works.cited().works().stream().map(Object::toString).collect(Collectors.joining()));
        assertEquals(1, article.cited().articles().size());
        assertTrue(article.cited().works().isEmpty());
    }
}
