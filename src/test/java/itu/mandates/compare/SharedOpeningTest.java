package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.model.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedOpeningTest {

    private record Case(String one, String other, boolean far, boolean inSection) {}

    /** Whether they differ as clauses of two texts, and as neighbours. */
    private static final Case[] CASES = {
        new Case("to promote the use of lamps;", "to promote the use of bells;", true, true),
        new Case(
                "to promote the use of lamps;", "to promote the use of green lamps;", false, false),
        new Case(
                "to promote the use of lamps on piers and boats;",
                "to promote the use of bells, drums, ropes and lamps;",
                false,
                true),
        new Case("to promote lamps;", "to sell bells;", false, false),
        new Case(
                "to promote the use of lamps;",
                "to promote the use of lamps, and bells;",
                false,
                false),
        new Case("to promote green lamps;", "to promote green bells;", true, true),
        new Case("to promote the oldest lamps;", "to sell the oldest bells;", false, false),
        new Case(
                "for bells, to promote the use of lamps;",
                "to promote the use of bells;",
                true,
                false),
        new Case(
                "to promote the use of lamps bells drums oil;",
                "to promote the use of lights tar bells boats;",
                false,
                true),
        new Case(
                "to promote the use of old bells of piers near lamps wicks oil;",
                "to promote the use of tar salt boats by ropes drums bells;",
                true,
                true),
        new Case(
                "to promote the use of lamps bells drums oil tar;",
                "to promote the use of salt bells drums boats tar;",
                false,
                false),
    };

    @Test
    void clausesThatBeginAlikeAndGoOnOtherwiseDiffer() {
        assertEquals(11, CASES.length);
        var opening = new SharedOpening(new Similarity(List.of()));
        for (Case each : CASES) {
            var one = Clauses.operative("/eli/pp/res/1/2022", "resolves", each.one());
            var other = Clauses.operative("/eli/pp/res/2/2022", "resolves", each.other());
            var neighbours =
                    Clauses.of(
                            new Made("/eli/pp/res/3/2022")
                                    .section(
                                            "resolves",
                                            Part.OPERATIVE,
                                            "1 " + each.one(),
                                            "2 " + each.other())
                                    .revision());
            var beside = new ComparedPair(neighbours.get(0), neighbours.get(1));
            assertBothWays(each.far(), opening, new ComparedPair(one, other), each);
            assertBothWays(each.inSection(), opening, beside, each);
        }
    }

    private static void assertBothWays(
            boolean expected, SharedOpening opening, ComparedPair pair, Case each) {
        var back = new ComparedPair(pair.other(), pair.one());
        assertEquals(expected, opening.differsBehind(pair), each.toString());
        assertEquals(expected, opening.differsBehind(back), "the other way " + each);
    }
}
