package itu.mandates.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of resolving.tsv. */
class ReferenceResolverTest {

    @TestFactory
    List<DynamicTest> everyRowIsDecidedAsItSays() {
        List<DynamicTest> tests =
                rows().stream()
                        .map(row -> DynamicTest.dynamicTest(row.words(), () -> assertDecided(row)))
                        .toList();
        assertTrue(tests.size() >= 150, tests.size() + " rows");
        long nothing = rows().stream().filter(row -> row.expected().equals(List.of(""))).count();
        assertTrue(nothing >= 40, nothing + " rows that cite nothing");
        return tests;
    }

    private static void assertDecided(ResolverCase row) {
        List<Reference> references = row.references();
        assertEquals(
                String.join("\n", row.expected()),
                String.join("\n", references.stream().map(ResolverCase::shown).toList()));
        if (!row.reason().isEmpty()) {
            assertEquals(row.reason(), references.get(references.size() - 1).reason());
        }
    }

    private static List<ResolverCase> rows() {
        try (var in = ReferenceResolverTest.class.getResourceAsStream("/cite/resolving.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(ResolverCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
