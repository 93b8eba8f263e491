package itu.mandates.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** Blank nodes of a vocabulary file get names by what is said of them. */
class SkolemNamesTest {

    private static Model named(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString("PREFIX : <https://example.org/> " + turtle, Lang.TURTLE).parse(model);
        return new SkolemNames(model).named();
    }

    @Test
    void theSameFileGivesTheSameNamesInAnyOrder() {
        Model one = named(":a :p [ :q 1 ; :r [ :s \"x\" ] ] . :b :p ( 1 2 ) .");
        Model other = named(":b :p ( 1 2 ) . :a :p [ :r [ :s \"x\" ] ; :q 1 ] .");
        assertEquals(one.listStatements().toSet(), other.listStatements().toSet());
        assertFalse(one.listSubjects().toList().stream().anyMatch(node -> node.isAnon()));
        assertFalse(one.listObjects().toList().stream().anyMatch(node -> node.isAnon()));
    }

    @Test
    void whatIsSaidDifferentlyIsNamedApart() {
        Model model = named(":a :p [ :q 1 ] . :b :p [ :q 2 ] .");
        assertEquals(
                2,
                model.listObjectsOfProperty(model.createProperty("https://example.org/p"))
                        .toList()
                        .size());
    }

    @Test
    void blankNodesInACircleAreNamedAndDoNotHang() {
        assertTrue(named("_:a :p _:b . _:b :p _:a .").listSubjects().hasNext());
    }
}
