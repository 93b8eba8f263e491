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
    };

    @Test
    void clausesThatBeginAlikeAndGoOnOtherwiseDiffer() {
        assertEquals(5, CASES.length);
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
            assertEquals(
                    each.far(),
                    opening.differsBehind(new ComparedPair(one, other)),
                    each.toString());
            assertEquals(each.inSection(), opening.differsBehind(beside), each.toString());
        }
    }
}
