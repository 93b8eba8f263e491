package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.compare.OverlapKinds.Finding;
import itu.mandates.compare.OverlapKinds.Limits;
import itu.mandates.model.Overlap.Kind;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One rule a line: what two clauses of made-up texts are to each other. */
class OverlapKindsTest {

    private record Case(String rule, String one, String other, Kind kind) {}

    private static final Case[] MANDATES = {
        new Case(
                "the same words",
                "to publish lists of lamps on piers;",
                "to publish lists of lamps on piers;",
                Kind.IDENTICAL),
        new Case(
                "a word more",
                "to publish lists of lamps on piers;",
                "to publish lists of green lamps on piers;",
                Kind.NEAR_DUPLICATE),
        new Case(
                "a list follows",
                "to publish lists of lamps on piers, of which there are:",
                "to publish lists of green lamps and bells on piers of ports, namely:",
                Kind.SAME_MANDATE),
        new Case(
                "another action",
                "to publish lists of lamps on old piers;",
                "to review lists of lamps on piers;",
                Kind.RELATED),
        new Case(
                "another group of people",
                "to publish lists of lamps for women;",
                "to publish lists of lamps for youth;",
                Kind.RELATED),
        new Case(
                "another band",
                "to publish lists of lamps in 10-20 MHz;",
                "to publish lists of lamps in 30-40 MHz;",
                Kind.RELATED),
        new Case(
                "the same opening and another thing",
                "to publish lists of lamps;",
                "to publish lists of bells, which ring;",
                Kind.RELATED),
        new Case(
                "each about its own clauses",
                "to take the measures that resolves 1 of this text asks for;",
                "to take all the measures that resolves 1 of this text asks for;",
                Kind.RELATED),
        new Case(
                "reports to others",
                "to report on the lamps of piers to TSAG;",
                "to report on the lamps of piers to TDAG;",
                Kind.RELATED),
        new Case(
                "to prepare a report and submit it is to report",
                "to prepare and submit a report on this resolution to TSAG;",
                "to submit a report on this resolution to TSAG;",
                Kind.RELATED),
    };

    private static final Case[] STATEMENTS = {
        new Case(
                "a word more",
                "that lamps on piers guide ships at night;",
                "that green lamps on piers guide ships at night;",
                Kind.NEAR_DUPLICATE),
        new Case(
                "works that differ",
                "that Resolution 123 (Rev. Bucharest, 2022) speaks of lamps on piers;",
                "that Resolution 191 (Rev. Bucharest, 2022) speaks of lamps on piers;",
                Kind.RELATED),
        new Case(
                "articles that differ",
                "that Article 1 of the ITU Constitution speaks of lamps on piers;",
                "that Article 7 of the ITU Constitution speaks of lamps on piers;",
                Kind.RELATED),
        new Case(
                "bodies that differ",
                "the relevant resolutions of TSAG on lamps of piers, boats and bells;",
                "the relevant resolutions of the Council;",
                Kind.RELATED),
    };

    @Test
    void mandatesOfTwoTextsAreWhatTheRulesSay() {
        assertEquals(10, MANDATES.length);
        for (Case each : MANDATES) {
            assertEquals(each.kind(), kind(Part.OPERATIVE, each), each.rule());
        }
    }

    @Test
    void recitalsOfTwoTextsAreWhatTheRulesSay() {
        assertEquals(4, STATEMENTS.length);
        for (Case each : STATEMENTS) {
            assertEquals(each.kind(), kind(Part.PREAMBLE, each), each.rule());
        }
    }

    @Test
    void toSupportWhatAnotherDoesIsNotToDoIt() {
        String heading = "instructs the Secretary-General";
        var text =
                new Made("/eli/pp/res/1/2022")
                        .section(heading, Part.OPERATIVE, "1 to review the lamps of all piers;")
                        .section(
                                heading + " and TSAG",
                                Part.OPERATIVE,
                                "1 to support the review of the lamps of all piers, boats and ports;",
                                "2 to examine the lamps of all piers;")
                        .revision();
        var clauses = Clauses.of(text);
        assertEquals(Kind.RELATED, kind(clauses, clauses.get(0), clauses.get(1)));
        assertEquals(Kind.NEAR_DUPLICATE, kind(clauses, clauses.get(0), clauses.get(2)));
    }

    @Test
    void recitalsOfOneTextMustShareMoreUnlessTheySpeakOfOneAction() {
        var clauses =
                Clauses.of(
                        new Made("/eli/pp/res/1/2022")
                                .section(
                                        "noting",
                                        Part.PREAMBLE,
                                        "a the studies of lamps on piers and the boats they guide;")
                                .section(
                                        "recognizing",
                                        Part.PREAMBLE,
                                        "a the need for studies of lamps on piers, as wardens know;",
                                        "b the need for oil of lamps on piers, as wardens know;")
                                .revision());
        assertEquals(Kind.SAME_STATEMENT, kind(clauses, clauses.get(0), clauses.get(1)));
        assertEquals(Kind.RELATED, kind(clauses, clauses.get(0), clauses.get(2)));
    }

    private static Kind kind(Part part, Case each) {
        String heading = part == Part.PREAMBLE ? "noting" : "resolves";
        var clauses =
                Clauses.of(
                        text("/eli/pp/res/1/2022", heading, part, each.one()),
                        text("/eli/pp/res/2/2022", heading, part, each.other()));
        return kind(clauses, clauses.get(clauses.size() / 2 - 1), clauses.get(clauses.size() - 1));
    }

    /** The clause it is about comes last. */
    private static Revision text(String path, String heading, Part part, String words) {
        return new Made(path)
                .section("decides", Part.OPERATIVE, "1 to see to piers;")
                .section(heading, part, "9 " + words)
                .revision();
    }

    private static Kind kind(
            List<ComparedClause> clauses, ComparedClause one, ComparedClause other) {
        var measure = new Similarity(List.of());
        var themes = new Themes(clauses, measure);
        return new OverlapKinds(measure, themes, Clauses.NAMES, Limits.CHOSEN)
                .of(one, other)
                .map(Finding::kind)
                .orElseThrow();
    }
}
