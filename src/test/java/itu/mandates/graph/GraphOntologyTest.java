package itu.mandates.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.vocab.Reasoning;
import java.util.List;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;

/** The graph of the five documents keeps to the ontology. */
class GraphOntologyTest {

    private static final String PREFIXES =
            """
            PREFIX dcam: <http://purl.org/dc/dcam/>
            PREFIX itu: <https://w3id.org/itu-mandates/def/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private static final Model GRAPH = RealDocumentsTest.ALL;

    @Test
    void theGraphIsConsistentWithTheOntology() {
        assertTrue(Reasoning.isConsistent(GRAPH));
    }

    @Test
    void everyClassAndPropertyIsDeclared() {
        assertNothing(
                """
                SELECT DISTINCT ?term WHERE {
                  { ?subject ?term ?object } UNION { ?subject a ?term }
                  FILTER NOT EXISTS { ?term a ?kind }
                  FILTER (!STRSTARTS(STR(?term), "http://www.w3.org/1999/02/22-rdf-syntax-ns#"))
                  FILTER (!STRSTARTS(STR(?term), "http://www.w3.org/2000/01/rdf-schema#"))
                  FILTER (!STRSTARTS(STR(?term), "http://www.w3.org/2002/07/owl#"))
                }
                """);
    }

    @Test
    void everyStatementHasTheSubjectThatItsPropertyDeclares() {
        assertNothing(
                """
                SELECT ?property (SAMPLE(?subject) AS ?example) (COUNT(*) AS ?times) WHERE {
                  { SELECT DISTINCT ?property { ?property rdfs:domain|dcam:domainIncludes ?any } }
                  FILTER STRSTARTS(STR(?property), STR(itu:))
                  ?subject ?property ?object .
                  FILTER NOT EXISTS {
                    ?property rdfs:domain|dcam:domainIncludes ?class .
                    ?subject a ?class .
                  }
                }
                GROUP BY ?property
                """);
    }

    @Test
    void everyLinkHasTheObjectThatItsPropertyDeclares() {
        assertNothing(
                """
                SELECT ?property (SAMPLE(?object) AS ?example) (COUNT(*) AS ?times) WHERE {
                  { SELECT DISTINCT ?property {
                      ?property a owl:ObjectProperty ; rdfs:range|dcam:rangeIncludes ?any
                      FILTER (?any != owl:Thing) } }
                  FILTER STRSTARTS(STR(?property), STR(itu:))
                  ?subject ?property ?object .
                  FILTER NOT EXISTS {
                    ?property rdfs:range|dcam:rangeIncludes ?class .
                    ?object a ?class .
                  }
                }
                GROUP BY ?property
                """);
    }

    @Test
    void everyLiteralHasTheDatatypeThatItsPropertyDeclares() {
        assertNothing(
                """
                SELECT ?property ?datatype (SAMPLE(?object) AS ?example) WHERE {
                  ?property a owl:DatatypeProperty ; rdfs:range ?range .
                  ?subject ?property ?object .
                  BIND (DATATYPE(?object) AS ?datatype)
                  FILTER (?range != rdfs:Literal && ?datatype != ?range)
                }
                GROUP BY ?property ?datatype
                """);
    }

    private static void assertNothing(String query) {
        try (var execution = QueryExecutionFactory.create(PREFIXES + query, GRAPH)) {
            assertEquals(List.of(), ResultSetFormatter.toList(execution.execSelect()));
        }
    }
}
