package itu.mandates.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;

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
    void theTermsAreInOwl2Dl() throws Exception {
        Model terms = OntologyFiles.terms().add(OntologyFiles.foreignTerms());
        assertEquals(List.of(), violations(terms));
    }

    @Test
    void theTermsAndVocabulariesAreConsistent() throws Exception {
        assertTrue(isConsistent(OntologyFiles.all()));
    }

    @Test
    void noClassIsImpossible() throws Exception {
        assertEquals(Set.of(), impossibleClasses(OntologyFiles.all()));
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
                // an edition of a decision and a resolution in one
                "ex:work a itu:Resolution , itu:Decision ."
            })
    void whatIsMixedUpIsInconsistent(String statements) throws Exception {
        assertFalse(isConsistent(OntologyFiles.all().add(example(statements))), statements);
    }

    @Test
    void anEditionAndADraftAsTheyShouldBeAreConsistent() throws Exception {
        Model sound =
                example(
                        """
                        ex:edition a itu:Revision ; itu:year 2022 ; itu:adoptedAt ex:conference .
                        ex:conference itu:startDate "2022-09-26"^^xsd:date .
                        ex:draft a itu:DraftRevision ; itu:changes ex:edition ; itu:year 2026 .
                        ex:clause a itu:AdoptedClause ; itu:clauseOf ex:edition .
                        ex:text itu:textOf ex:clause ; itu:text "to report"@en .
                        """);
        assertTrue(isConsistent(OntologyFiles.all().add(sound)));
    }

    @Test
    void anImpossibleClassIsFound() throws Exception {
        Model wrong =
                example("ex:Both a owl:Class ; rdfs:subClassOf itu:Revision , itu:Proposal .");
        assertEquals(1, impossibleClasses(OntologyFiles.all().add(wrong)).size());
    }

    @Test
    void whatIsNotInOwl2DlIsFound() throws Exception {
        Model wrong = example("itu:text a owl:ObjectProperty , owl:DatatypeProperty .");
        assertFalse(violations(OntologyFiles.terms().add(wrong)).isEmpty());
    }

    private static boolean isConsistent(Model model) throws Exception {
        return new Reasoner(configuration(), load(model)).isConsistent();
    }

    private static Set<OWLClass> impossibleClasses(Model model) throws Exception {
        var reasoner = new Reasoner(configuration(), load(model));
        return reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom();
    }

    private static List<OWLProfileViolation> violations(Model model) throws Exception {
        return new OWL2DLProfile().checkOntology(load(model)).getViolations();
    }

    /** Dates are no datatype of OWL 2, so the reasoner passes over them. */
    private static Configuration configuration() {
        var configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        return configuration;
    }

    private static Model example(String statements) {
        return OntologyFiles.read(PREFIXES + statements);
    }

    private static OWLOntology load(Model model) throws Exception {
        var triples = new ByteArrayOutputStream();
        RDFDataMgr.write(triples, model, Lang.NTRIPLES);
        var source =
                new StreamDocumentSource(
                        new ByteArrayInputStream(triples.toByteArray()),
                        IRI.create(Itu.NS),
                        new TurtleDocumentFormat(),
                        null);
        return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(source);
    }
}
