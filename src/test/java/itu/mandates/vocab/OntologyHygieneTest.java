package itu.mandates.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The checks of ontology/hygiene. Each is a query that finds what is wrong. Its first line says
 * what must hold; its lines with "#-" are statements that break just that, and must be found.
 */
class OntologyHygieneTest {

    private static final int CHECKS = 21;

    private static final String PREFIXES =
            """
            PREFIX itu: <https://w3id.org/itu-mandates/def/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static List<ResourceFolder.TextFile> checks() {
        return new ResourceFolder("ontology/hygiene").files(".rq");
    }

    @TestFactory
    Stream<DynamicTest> theOntologyIsInOrder() {
        Dataset ontology = dataset(ModelFactory.createDefaultModel());
        return checks().stream()
                .map(check -> dynamicTest(banner(check), () -> findsNothing(check, ontology)));
    }

    @TestFactory
    Stream<DynamicTest> whatBreaksTheRuleIsFound() {
        return checks().stream().map(check -> dynamicTest(check.name(), () -> findsItsOwn(check)));
    }

    @Test
    void allChecksRan() {
        assertEquals(CHECKS, checks().size());
    }

    private static void findsNothing(ResourceFolder.TextFile check, Dataset ontology) {
        assertTrue(banner(check).endsWith("."), "the first line must be a sentence");
        List<String> found = rows(check, ontology);
        assertTrue(found.isEmpty(), () -> banner(check) + " But:\n" + String.join("\n", found));
    }

    private static void findsItsOwn(ResourceFolder.TextFile check) {
        String wrong = lines(check, "#- ");
        assertFalse(wrong.isEmpty(), "no example that breaks the rule");
        assertFalse(rows(check, dataset(OntologyFiles.read(PREFIXES + wrong))).isEmpty(), wrong);
    }

    /** The terms in graph itu:ontology, the foreign ones in itu:alignment, all in the default. */
    private static Dataset dataset(Model wrong) {
        Dataset dataset = DatasetFactory.create(OntologyFiles.all().add(wrong));
        dataset.addNamedModel(Itu.NS + "ontology", OntologyFiles.terms().add(wrong));
        dataset.addNamedModel(Itu.NS + "alignment", OntologyFiles.foreignTerms());
        return dataset;
    }

    private static List<String> rows(ResourceFolder.TextFile check, Dataset dataset) {
        try (var execution = QueryExecutionFactory.create(check.text(), dataset)) {
            return ResultSetFormatter.toList(execution.execSelect()).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static String banner(ResourceFolder.TextFile check) {
        return check.text().lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    private static String lines(ResourceFolder.TextFile check, String mark) {
        return check.text()
                .lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .collect(Collectors.joining("\n"));
    }
}
