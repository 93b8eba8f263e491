package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.model.Identifier;
import itu.mandates.model.Overlap;
import itu.mandates.model.Part;
import itu.mandates.model.Section;
import itu.mandates.vocab.LineageRegister;
import itu.mandates.vocab.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Pairs of clauses against gold/overlap.tsv. With {@code -Daccuracy.write=true} the table is
 * written to docs/accuracy.md; without, it must be the one that stands there.
 */
class OverlapGoldTest {

    private static final int PAIRS = 82;
    private static final double DUPLICATES = 0.95;
    private static final double MANDATES = 0.90;

    private static final Path DOCUMENT = Path.of("docs/accuracy.md");
    private static final String BEGIN = "<!-- begin: overlap -->\n";
    private static final String END = "<!-- end: overlap -->";

    private static final List<String> KINDS =
            List.of(
                    "identical",
                    "near-duplicate",
                    "same-mandate",
                    "same-statement",
                    "related",
                    "unrelated");

    /** What the gold says of a pair, and what was found. */
    private record Pair(String gold, String found, boolean operative, String names) {}

    private static final List<Overlap> OVERLAPS = overlaps();
    private static final List<Pair> PAIRED = pairs();

    @Test
    void duplicatesAndMandatesAreFound() {
        System.out.println(table());
        assertEquals(PAIRS, PAIRED.size());
        assertTrue(
                f1(PAIRED, OverlapGoldTest::isDuplicate) >= DUPLICATES,
                wrong(OverlapGoldTest::isDuplicate));
        assertTrue(
                f1(operative(), OverlapGoldTest::isMandate) >= MANDATES,
                wrong(OverlapGoldTest::isMandate));
    }

    @Test
    void theTableInTheDocumentIsTheOneThatIsMeasured() throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(BEGIN) + BEGIN.length();
        int to = document.indexOf(END);
        if (Boolean.getBoolean("accuracy.write")) {
            Files.writeString(
                    DOCUMENT, document.substring(0, from) + table() + document.substring(to));
        } else {
            assertEquals(table(), document.substring(from, to));
        }
    }

    @Test
    void noPairIsOfOneLineageOrTwice() {
        var lineages = new HashMap<Identifier, Identifier>();
        new Genealogy(LineageRegister.load())
                .of(Sources.documents())
                .lineages()
                .forEach(each -> each.members().forEach(member -> lineages.put(member, each.id())));
        var seen = new HashSet<Set<Identifier>>();
        for (Overlap overlap : OVERLAPS) {
            assertTrue(seen.add(Set.of(overlap.one(), overlap.other())), overlap::toString);
            boolean kin =
                    lineages.containsKey(overlap.one())
                            && lineages.get(overlap.one()).equals(lineages.get(overlap.other()));
            assertTrue(!kin, overlap::toString);
        }
        assertTrue(OVERLAPS.size() > 100, OVERLAPS.size() + " overlaps");
    }

    private static List<Overlap> overlaps() {
        var documents = Sources.documents();
        var citations = new Citations(new Holdings(documents, Register.load()));
        var references = documents.stream().flatMap(each -> citations.of(each).stream()).toList();
        var kinship = new Genealogy(LineageRegister.load()).of(documents);
        return new OverlapFinder(List.of()).find(documents, references, kinship);
    }

    private static List<Pair> pairs() {
        var names = GoldNames.all();
        var found = new HashMap<Set<String>, String>();
        OVERLAPS.forEach(
                overlap ->
                        found.put(
                                Set.of(name(overlap.one(), names), name(overlap.other(), names)),
                                overlap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        var operative = operativeNames(names);
        var pairs = new ArrayList<Pair>();
        for (String[] row : GoldNames.rows("overlap.tsv")) {
            assertTrue(names.containsValue(row[0]) && names.containsValue(row[1]), row[0] + row[1]);
            String kind = found.getOrDefault(Set.of(row[0], row[1]), "unrelated");
            boolean both = operative.contains(row[0]) && operative.contains(row[1]);
            pairs.add(new Pair(row[2], kind, both, row[0] + " ~ " + row[1]));
        }
        return pairs;
    }

    /** Lines of annexes have no name in the gold: their own identifiers keep them apart. */
    private static String name(Identifier clause, Map<Identifier, String> names) {
        return names.getOrDefault(clause, clause.toString());
    }

    private static Set<String> operativeNames(Map<Identifier, String> names) {
        var operative = new HashSet<String>();
        GoldNames.revisions()
                .flatMap(revision -> revision.sections().stream())
                .filter(section -> section.part() != Part.PREAMBLE)
                .flatMap(Section::allClauses)
                .forEach(clause -> operative.add(name(clause.id(), names)));
        return operative;
    }

    private static List<Pair> operative() {
        return PAIRED.stream().filter(Pair::operative).toList();
    }

    private static boolean isDuplicate(String kind) {
        return KINDS.indexOf(kind) < 2;
    }

    private static boolean isMandate(String kind) {
        return KINDS.indexOf(kind) < 3;
    }

    private static double f1(List<Pair> pairs, Predicate<String> positive) {
        double both = count(pairs, positive, positive);
        return 2
                * both
                / (count(pairs, positive, any -> true) + count(pairs, any -> true, positive));
    }

    private static long count(List<Pair> pairs, Predicate<String> gold, Predicate<String> found) {
        return pairs.stream()
                .filter(pair -> gold.test(pair.gold()) && found.test(pair.found()))
                .count();
    }

    private static String wrong(Predicate<String> positive) {
        var lines = new StringBuilder("\n");
        PAIRED.stream()
                .filter(pair -> positive.test(pair.gold()) != positive.test(pair.found()))
                .forEach(pair -> lines.append(pair).append('\n'));
        return lines.toString();
    }

    private static String table() {
        var table = new StringBuilder();
        table.append("| kind | pairs | precision | recall | F1 |\n|---|---|---|---|---|\n");
        KINDS.subList(0, 5).forEach(kind -> row(table, kind, PAIRED, kind::equals));
        row(table, "duplicate: identical or near", PAIRED, OverlapGoldTest::isDuplicate);
        row(
                table,
                "same mandate or closer, operative clauses",
                operative(),
                OverlapGoldTest::isMandate);
        table.append("\nRows: the gold. Columns: what was found.\n\n|  | ");
        table.append(String.join(" | ", KINDS))
                .append(" |\n|---")
                .append("|---".repeat(6))
                .append("|\n");
        for (String gold : KINDS) {
            table.append("| ").append(gold);
            KINDS.forEach(
                    found ->
                            table.append(" | ").append(count(PAIRED, gold::equals, found::equals)));
            table.append(" |\n");
        }
        return table.toString();
    }

    private static void row(
            StringBuilder table, String name, List<Pair> pairs, Predicate<String> positive) {
        double both = count(pairs, positive, positive);
        double gold = count(pairs, positive, any -> true);
        double found = count(pairs, any -> true, positive);
        table.append(
                String.format(
                        Locale.ROOT,
                        "| %s | %.0f | %.3f | %.3f | %.3f |%n",
                        name,
                        gold,
                        found == 0 ? 0 : both / found,
                        gold == 0 ? 0 : both / gold,
                        f1(pairs, positive)));
    }
}
