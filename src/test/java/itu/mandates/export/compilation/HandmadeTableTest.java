package itu.mandates.export.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.app.BuiltRelease;
import itu.mandates.model.Identifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/**
 * The table of C26/89 made by machine against the one made by hand. With {@code
 * -Daccuracy.write=true} the shares are written to docs/accuracy.md; without, they must be those
 * that stand there.
 */
class HandmadeTableTest {

    private static final Path DOCUMENT = Path.of("docs/accuracy.md");
    private static final String BEGIN = "<!-- begin: compilation -->\n";
    private static final String END = "<!-- end: compilation -->";

    private static final int CLAUSES = 261;
    private static final double SECTIONS = 0.90;
    private static final double CLAUSE_ROWS = 0.90;
    private static final double HEIGHTS = 0.58;

    private static final List<String> TEXTS =
            List.of("pp/191/2026/draft/c26-89", "ra/75/2023", "wtsa/18/2024", "wtdc/59/2025");

    /** Two clauses of different texts. */
    private record Couple(Identifier one, Identifier other) {}

    private static final HandmadeTable HAND = HandmadeTable.read();
    private static final List<Identifier> CLAUSES_READ = List.copyOf(HAND.places().keySet());
    private static final CompilationTable TABLE = table();

    private final Set<Couple> handRows = couples((a, b) -> place(a).row() == place(b).row());
    private final Set<Couple> handHeights =
            couples(
                    (a, b) ->
                            place(a).row() == place(b).row()
                                    && Math.abs(place(a).height() - place(b).height()) <= 1);
    private final Set<Couple> ourBlocks = together(TABLE.blocks().stream().map(this::ids).toList());
    private final Set<Couple> ourRows =
            together(
                    TABLE.blocks().stream()
                            .flatMap(block -> block.rows().stream())
                            .map(HandmadeTableTest::ids)
                            .toList());

    private static CompilationTable table() {
        try (var snapshot = BuiltRelease.snapshot()) {
            var data = snapshot.dataset();
            return new CompilationMaker(data, snapshot.release().identity())
                    .table(new TextNames(data).findAll(TEXTS));
        }
    }

    @Test
    void eachClauseOfTheTextsIsInOneRow() {
        var ours = TABLE.blocks().stream().flatMap(block -> ids(block).stream()).toList();
        assertEquals(CLAUSES, ours.size());
        assertEquals(new HashSet<>(CLAUSES_READ), new HashSet<>(ours));
    }

    @Test
    void theTableIsNearlyTheOneMadeByHand() {
        assertTrue(share(handRows, ourBlocks) >= SECTIONS);
        assertTrue(share(ourBlocks, handRows) >= SECTIONS);
        assertTrue(share(ourRows, handRows) >= CLAUSE_ROWS);
        assertTrue(share(handHeights, ourRows) >= HEIGHTS);
        assertTrue(share(ourRows, handHeights) >= HEIGHTS);
    }

    @Test
    void theSharesInTheDocumentAreThoseMeasured() throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(BEGIN) + BEGIN.length();
        int to = document.indexOf(END);
        if (Boolean.getBoolean("accuracy.write")) {
            Files.writeString(
                    DOCUMENT, document.substring(0, from) + measured() + document.substring(to));
        } else {
            assertEquals(measured(), document.substring(from, to));
        }
    }

    private String measured() {
        return "| pairs of clauses of two texts | pairs | of these also | share |\n|---|---|---|---|\n"
                + line("in one row made by hand", handRows, "in one block of ours", ourBlocks)
                + line("in one block of ours", ourBlocks, "in one row made by hand", handRows)
                + line("in one row of ours", ourRows, "in one row made by hand", handRows)
                + line(
                        "at one height by hand (estimated)",
                        handHeights,
                        "in one row of ours",
                        ourRows)
                + line(
                        "in one row of ours",
                        ourRows,
                        "at one height by hand (estimated)",
                        handHeights);
    }

    private static String line(String what, Set<Couple> some, String also, Set<Couple> others) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s: %d | %.3f |\n",
                what,
                some.size(),
                also,
                both(some, others).size(),
                share(some, others));
    }

    private static double share(Set<Couple> some, Set<Couple> others) {
        return (double) both(some, others).size() / some.size();
    }

    private static Set<Couple> both(Set<Couple> some, Set<Couple> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static HandmadeTable.Place place(Identifier clause) {
        return HAND.places().get(clause);
    }

    private static Set<Couple> couples(BiPredicate<Identifier, Identifier> related) {
        var couples = new HashSet<Couple>();
        for (int i = 0; i < CLAUSES_READ.size(); i++) {
            for (Identifier other : CLAUSES_READ.subList(i + 1, CLAUSES_READ.size())) {
                Identifier one = CLAUSES_READ.get(i);
                if (!one.editionOf().equals(other.editionOf()) && related.test(one, other)) {
                    couples.add(couple(one, other));
                }
            }
        }
        return couples;
    }

    private static Couple couple(Identifier one, Identifier other) {
        return one.toString().compareTo(other.toString()) < 0
                ? new Couple(one, other)
                : new Couple(other, one);
    }

    private static Set<Couple> together(List<List<Identifier>> groups) {
        var couples = new HashSet<Couple>();
        for (List<Identifier> group : groups) {
            for (Identifier one : group) {
                group.stream()
                        .filter(other -> !one.editionOf().equals(other.editionOf()))
                        .forEach(other -> couples.add(couple(one, other)));
            }
        }
        return couples;
    }

    private List<Identifier> ids(CompilationBlock block) {
        var ids = new ArrayList<Identifier>();
        block.rows().forEach(row -> ids.addAll(ids(row)));
        return ids;
    }

    private static List<Identifier> ids(CompilationRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.stream().map(CompilationCell::clause))
                .toList();
    }
}
