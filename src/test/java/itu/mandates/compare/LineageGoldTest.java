package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import itu.mandates.model.ClauseChange;
import itu.mandates.model.ClauseChange.Kind;
import itu.mandates.model.ClauseChange.Shift;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Resolution 191 from Busan over Bucharest to the draft for Doha, against gold/lineage.tsv. */
class LineageGoldTest {

    private static final int PAIRS_AND_SINGLES = 144;

    private static final Revision BUSAN = GoldNames.revision("/eli/pp/res/191/2014");
    private static final Revision BUCHAREST = GoldNames.revision("/eli/pp/res/191/2022");
    private static final Revision DRAFT = GoldNames.revision("/eli/pp/res/191/2026/draft/c26-89");
    private static final Map<Identifier, String> NAMES = GoldNames.all();

    @Test
    void everyPairAndEveryKindIsRight() {
        var gold =
                GoldNames.rows("lineage.tsv").stream()
                        .map(row -> String.join("\t", row))
                        .sorted()
                        .toList();
        var found = changes().flatMap(change -> row(change).stream()).sorted().toList();
        assertEquals(String.join("\n", gold), String.join("\n", found));
        assertEquals(PAIRS_AND_SINGLES, gold.size());
    }

    @Test
    void aTextComparedWithItselfIsUnchanged() {
        var changes = new ClauseAligner().align(BUCHAREST, BUCHAREST, List.of());
        assertEquals(
                List.of(Kind.UNCHANGED),
                changes.stream().map(ClauseChange::kind).distinct().toList());
        assertEquals(BUCHAREST.allClauses().count(), changes.size());
    }

    @Test
    void whoIsToldToActInsteadIsSaid() {
        var directors =
                changes()
                        .flatMap(change -> change.addressee().stream())
                        .filter(
                                shift ->
                                        shift.before().equals("the Directors of the three Bureaux"))
                        .map(Shift::after)
                        .distinct()
                        .toList();
        assertEquals(
                List.of("the Secretary-General and the Directors of the three Bureaux"), directors);
    }

    private static Stream<ClauseChange> changes() {
        var aligner = new ClauseAligner();
        return Stream.concat(
                aligner.align(BUSAN, BUCHAREST, List.of()).stream(),
                aligner.align(BUCHAREST, DRAFT, List.of()).stream());
    }

    /** Empty for the introductory and closing lines of annexes, which the gold leaves out. */
    private static Optional<String> row(ClauseChange change) {
        boolean named =
                Stream.of(change.from(), change.to())
                        .flatMap(Optional::stream)
                        .allMatch(NAMES::containsKey);
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        return named
                ? Optional.of(name(change.from()) + "\t" + name(change.to()) + "\t" + kind)
                : Optional.empty();
    }

    private static String name(Optional<Identifier> clause) {
        return clause.map(NAMES::get).orElse("");
    }
}
