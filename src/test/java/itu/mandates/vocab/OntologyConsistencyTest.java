package itu.mandates.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyConsistencyTest {

    private static final String PREFIXES =
            """
            PREFIX ex: <http://example.org/>
            PREFIX itu: <https://w3id.org/itu-mandates/def/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    @Test
    void theTermsAreInOwl2Dl() {
        Model terms = OntologyFiles.terms().add(OntologyFiles.foreignTerms());
        assertEquals(List.of(), Reasoning.violations(terms));
    }

    @Test
    void theTermsAndVocabulariesAreConsistent() {
        assertTrue(Reasoning.isConsistent(OntologyFiles.all()));
    }

    @Test
    void noClassIsImpossible() {
        assertEquals(Set.of(), Reasoning.impossibleClasses(OntologyFiles.all()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a draft typed as adopted
                "ex:draft a itu:DraftRevision , itu:Revision .",
                // a draft that a conference has adopted
                "ex:draft a itu:DraftRevision ; itu:adoptedAt ex:conference .",
                // a draft that another text is said to follow
                "ex:draft a itu:DraftRevision . ex:edition itu:previousRevision ex:draft .",
                // a clause both adopted and draft
                "ex:clause a itu:AdoptedClause , itu:DraftClause .",
                // a paragraph of a report counted as a clause
                "ex:paragraph a itu:Paragraph ; itu:clauseOf ex:edition .",
                // a resolution and a decision in one
                "ex:work a itu:Resolution , itu:Decision ."
            })
    void whatIsMixedUpIsInconsistent(String statements) {
        assertFalse(
                Reasoning.isConsistent(OntologyFiles.all().add(example(statements))), statements);
    }

    @Test
    void anEditionAndADraftAsTheyShouldBeAreConsistent() {
        Model sound =
                example(
                        """
                        ex:edition a itu:Revision ; itu:year 2022 ; itu:adoptedAt ex:conference .
                        ex:conference itu:startDate "2022-09-26"^^xsd:date .
                        ex:draft a itu:DraftRevision ; itu:changes ex:edition ; itu:year 2026 .
                        ex:clause a itu:AdoptedClause ; itu:clauseOf ex:edition .
                        ex:text itu:textOf ex:clause ; itu:text "to report"@en .
                        """);
        assertTrue(Reasoning.isConsistent(OntologyFiles.all().add(sound)));
    }

    @Test
    void anImpossibleClassIsFound() {
        Model wrong =
                example("ex:Both a owl:Class ; rdfs:subClassOf itu:Revision , itu:Proposal .");
        assertEquals(1, Reasoning.impossibleClasses(OntologyFiles.all().add(wrong)).size());
    }

    @Test
    void whatIsNotInOwl2DlIsFound() {
        Model wrong = example("itu:text a owl:ObjectProperty , owl:DatatypeProperty .");
        assertFalse(Reasoning.violations(OntologyFiles.terms().add(wrong)).isEmpty());
    }

    private static Model example(String statements) {
        return OntologyFiles.read(PREFIXES + statements);
    }
}
