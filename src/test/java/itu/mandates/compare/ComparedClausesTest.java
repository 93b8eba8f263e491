package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                    "the lamps of TSAG to be lit at dusk", "lamp",
                    "TSAG lamps to be lit at dusk", "tsag");

    @Test
    void theTaskBeginsBehindThoseWhoAreTold() {
        assertEquals(6, TASKS.size());
        TASKS.forEach(
                (words, first) ->
                        assertEquals(
                                first,
                                Clauses.operative(TEXT, "resolves", words).main().get(0),
                                words));
    }

    @Test
    void aKnownVerbIsTheActionAndTheFirstOfTheMainWords() {
        var known = operative("at dusk to review the lamps; and");
        assertEquals(Optional.of("review"), known.action());
        assertEquals(List.of("review", "lamp"), known.main());
        assertEquals(List.of("at", "dusk", "to", "review", "lamp"), known.forms());
        assertEquals(Optional.empty(), operative("to light the lamps").action());
    }

    @Test
    void theHeadingTheSectorTheGroupsAndTheBandsAreThoseOfTheClause() {
        String heading = "instructs the Director of the Telecommunication Standardization Bureau";
        var clause =
                Clauses.operative(
                        "/eli/wtsa/res/3/2024",
                        heading,
                        "shall light lamps for women at 10-20 MHz");
        assertEquals(Set.of("director-tsb"), clause.headingBodies());
        assertEquals(Optional.of("itu-t"), clause.sector());
        assertEquals(Optional.empty(), operative("to light the lamps").sector());
        assertEquals(Set.of("women"), clause.groups());
        assertEquals(1, clause.bands().size());
        assertEquals("instructs", clause.frame().verb());
        assertEquals("instructs shall", clause.frame().force());
    }

    private static ComparedClause operative(String words) {
        return Clauses.operative(TEXT, "resolves", words);
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
                                        "2 to do as the wardens ask,",
                                        "3 to do as Resolution 123 (Rev. Bucharest, 2022) asks.")
                                .revision());
        assertEquals(
                List.of(false, true, false, false),
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

    @Test
    void aRecitalIsAboutAWorkOnlyIfItBeginsWithIt() {
        assertFalse(
                Clauses.recital(TEXT, "that Resolution 123 (Rev. Bucharest, 2022) has lamps;")
                        .cited()
                        .first());
        assertFalse(
                Clauses.recital(TEXT, "Article 1 of the ITU Constitution, on lamps;")
                        .cited()
                        .first());
    }

    @Test
    void aNumberInsideAnArticleIsNoArticle() {
        var number = Clauses.recital(TEXT, "No. 78 of the ITU Constitution, on lamps;");
        assertTrue(number.cited().articles().isEmpty());
    }

    @Test
    void aWorkIsTheSameWithItsEditionAndWithout() {
        var bare =
                Clauses.recital(
                        TEXT, "that Resolution 123 of the Plenipotentiary Conference has lamps;");
        var dated = Clauses.recital(TEXT, "that Resolution 123 (Rev. Bucharest, 2022) has lamps;");
        assertEquals(dated.cited().works(), bare.cited().works());
    }

    @Test
    void aMandateThatCitesAWorkIsAboutItsTask() {
        var cited = operative("Resolution 123 (Rev. Bucharest, 2022) to be applied").cited();
        assertTrue(cited.works().isEmpty());
        assertFalse(cited.first());
    }
}
