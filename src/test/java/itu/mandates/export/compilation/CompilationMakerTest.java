package itu.mandates.export.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.export.compilation.MarkedRun.Sharing;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rows and their order, on made-up texts. */
class CompilationMakerTest {

    private static final String FIRST =
            """
            # resolves
            1 that every lamp in the hall shall be mended before the winter
            2 that the garden be watered by the gardener in the evening
            # instructs the Secretary-General
            1 to count the chairs of the great hall every year
            """;

    private static final String SECOND =
            """
            # resolves
            1 that the roof be painted green
            2 that every lamp in the hall should be mended before the winter begins
            3 that the pond be stocked with carp
            # instructs the Director
            1 to count the chairs of the small hall every year
            2 to feed the swans
            """;

    private static List<String> rows(ClauseKin kin, CompiledText... texts) {
        return CompilationMaker.blocks(List.of(texts), kin).stream()
                .flatMap(block -> block.rows().stream())
                .map(CompilationMakerTest::shown)
                .toList();
    }

    private static String shown(CompilationRow row) {
        return row.cells().stream()
                .map(cell -> cell.map(CompilationCell::citedAs).orElse("-"))
                .collect(Collectors.joining(" | "));
    }

    private static CompiledText first() {
        return MadeUp.text(0, "en", FIRST);
    }

    private static CompiledText second() {
        return MadeUp.text(1, "en", SECOND);
    }

    @Test
    void clausesOfMatchingSectionsAreAlignedAndTheOthersStandNearTheirNeighbours() {
        assertThat(rows(new ClauseKin(), first(), second()))
                .containsExactly(
                        "- | resolves 1",
                        "resolves 1 | resolves 2",
                        "- | resolves 3",
                        "resolves 2 | -",
                        "- | instructs the Director 1",
                        "- | instructs the Director 2",
                        "instructs the Secretary-General 1 | -");
    }

    @Test
    void aLinkOfTheGraphBringsClausesAndTheirSectionsTogether() {
        var kin = new ClauseKin();
        kin.put(
                "/eli/pp/res/900/2022/instructs-the-secretary-general/1",
                "/eli/pp/res/901/2022/instructs-the-director/1",
                0.9);
        var blocks = CompilationMaker.blocks(List.of(first(), second()), kin);
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(1).heads()).allMatch(head -> head.isPresent());
        assertThat(rows(kin, first(), second()))
                .contains("instructs the Secretary-General 1 | instructs the Director 1");
    }

    @Test
    void theOrderOfTheColumnsIsTheOneAskedFor() {
        var swapped =
                rows(new ClauseKin(), MadeUp.text(0, "en", SECOND), MadeUp.text(1, "en", FIRST));
        assertThat(swapped)
                .startsWith("resolves 1 | -", "resolves 2 | resolves 1", "- | resolves 2");
    }

    @Test
    void aRowHasOneClauseOfEachTextAndTheBestPairWins() {
        var kin = new ClauseKin();
        String one = "/eli/pp/res/900/2022/resolves/1";
        kin.put(one, "/eli/pp/res/901/2022/resolves/1", 0.7);
        kin.put(one, "/eli/pp/res/901/2022/resolves/3", 1.0);
        assertThat(rows(kin, first(), second()))
                .contains("resolves 1 | resolves 3", "- | resolves 1");
    }

    @Test
    void textsInDifferentLanguagesAreMatchedByTheirOpenersAndLinksAlone() {
        var french =
                MadeUp.text(1, "fr", "# décide\n1 que chaque lampe soit réparée avant l'hiver");
        var blocks = CompilationMaker.blocks(List.of(first(), french), new ClauseKin());
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).heads()).allMatch(head -> head.isPresent());
        assertThat(blocks.get(0).rows()).hasSize(3);
    }

    @Test
    void sharedWordsAreMarkedAndNoWordIsLost() {
        var third = MadeUp.text(2, "en", "# resolves\n1 that every lamp in the hall must glow");
        var cells =
                CompilationMaker.blocks(List.of(first(), second(), third), new ClauseKin()).stream()
                        .flatMap(block -> block.rows().stream())
                        .filter(row -> shown(row).equals("resolves 1 | resolves 2 | resolves 1"))
                        .flatMap(row -> row.cells().stream().flatMap(cell -> cell.stream()))
                        .toList();
        assertThat(cells).hasSize(3);
        assertThat(cells.get(0).runs())
                .containsExactly(
                        new MarkedRun(Sharing.ALL, "that every lamp in the hall"),
                        new MarkedRun(Sharing.OWN, " shall "),
                        new MarkedRun(Sharing.SOME, "be mended before the winter"));
        assertThat(cells.get(1).text())
                .isEqualTo("that every lamp in the hall should be mended before the winter begins");
    }

    @Test
    void everyClauseIsInExactlyOneRowWhateverTheTexts() {
        int clauses = 0;
        for (int n = 2; n <= 6; n++) {
            var texts = new java.util.ArrayList<CompiledText>();
            for (int column = 0; column < n; column++) {
                texts.add(MadeUp.text(column, "en", column % 2 == 0 ? FIRST : SECOND));
            }
            var found =
                    CompilationMaker.blocks(texts, new ClauseKin()).stream()
                            .flatMap(block -> block.rows().stream())
                            .flatMap(row -> row.cells().stream().flatMap(cell -> cell.stream()))
                            .map(CompilationCell::clause)
                            .toList();
            assertThat(found).doesNotHaveDuplicates();
            assertThat(found).hasSize(texts.stream().mapToInt(text -> text.clauses().size()).sum());
            clauses += found.size();
        }
        assertThat(clauses).isEqualTo(78);
    }

    @Test
    void whatOnlyALaterListHasStandsBehindItsNeighbour() {
        assertThat(
                        NeighbourOrder.merge(
                                List.of(
                                        List.of("b", "d"),
                                        List.of("a", "b", "c", "d", "e"),
                                        List.of("x", "d", "y"))))
                .containsExactly("a", "b", "c", "x", "d", "y", "e");
    }
}
