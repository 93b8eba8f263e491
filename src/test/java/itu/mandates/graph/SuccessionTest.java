package itu.mandates.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.compare.Genealogy;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.LineageRegister;
import itu.mandates.vocab.Register;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** Resolutions that the five documents let pass for successors of others. */
class SuccessionTest {

    private static final Dataset DATASET = build();
    private static final Model LINEAGE = DATASET.getNamedModel(Itu.graph("lineage"));

    private static Dataset build() {
        var documents = Sources.documents();
        var register = Register.load();
        var citations = new Citations(new Holdings(documents, register));
        var references = documents.stream().flatMap(each -> citations.of(each).stream()).toList();
        var kinship = new Genealogy(LineageRegister.load()).of(documents);
        return new GraphBuilder(register, "1.2.3")
                .build(documents, Judged.of(references, kinship, List.of()));
    }

    @Test
    void aCitationReplacedByAnotherOfTheSameBodyIsAPossibleSuccession() {
        var pairs =
                LINEAGE
                        .listStatements(null, Itu.POSSIBLE_SUCCESSOR, (Resource) null)
                        .toList()
                        .stream()
                        .map(each -> path(each.getSubject()) + " " + path(each.getResource()))
                        .sorted()
                        .toList();
        assertEquals(
                List.of(
                        "/eli/ra/res/6 /eli/ra/res/75",
                        "/eli/ra/res/7 /eli/ra/res/75",
                        "/eli/wtsa/res/57 /eli/wtsa/res/18"),
                pairs);
    }

    @Test
    void eachRestsOnTwoClausesTheirCitationsAndWhatMakesThemOne() {
        var judged = LINEAGE.listSubjectsWithProperty(RDF.type, Itu.POSSIBLE_SUCCESSION).toList();
        assertEquals(3, judged.size());
        for (Resource each : judged) {
            assertEquals(
                    Itu.code("method", "replacedCitation"),
                    each.getPropertyResourceValue(Itu.METHOD));
            double confidence = each.getProperty(Itu.CONFIDENCE).getDouble();
            assertTrue(confidence > 0 && confidence < 1, each.toString());
            assertEquals(2, grounds(each, Itu.CLAUSE));
            assertEquals(2, grounds(each, Itu.REFERENCE));
            assertEquals(1, grounds(each, Itu.CLAUSE_CHANGE));
            assertEquals(isOfTheDraft(each), grounds(each, Itu.EDIT) > 0);
        }
    }

    /** Two of the three; the third was adopted, and nothing marks what changed. */
    private static boolean isOfTheDraft(Resource judged) {
        return path(judged.getPropertyResourceValue(Itu.SUCCEEDING)).equals("/eli/ra/res/75");
    }

    private static long grounds(Resource judged, Resource type) {
        return judged.listProperties(Itu.RESTS_ON).toList().stream()
                .filter(
                        each ->
                                DATASET.getUnionModel()
                                        .contains(each.getResource(), RDF.type, type))
                .count();
    }

    @Test
    void noGraphButThatOfJudgementsOnContinuitySpeaksOfIt() {
        DATASET.listModelNames()
                .forEachRemaining(
                        name ->
                                assertEquals(
                                        name.equals(Itu.graph("lineage")),
                                        DATASET.getNamedModel(name)
                                                .contains(null, Itu.POSSIBLE_SUCCESSOR)));
        assertFalse(DATASET.getDefaultModel().contains(null, Itu.POSSIBLE_SUCCESSOR));
    }

    private static String path(Resource node) {
        return node.getURI().substring(Itu.BASE.length());
    }
}
