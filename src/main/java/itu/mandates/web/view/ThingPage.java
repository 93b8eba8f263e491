package itu.mandates.web.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Anything that has no page of a kind of its own: a body, a conference, a source document, a term.
 *
 * @param iri its identifier in full
 * @param definition what it is, if somebody says so
 * @param rows all that is said of it
 * @param pointing all that is said with it
 */
public record ThingPage(
        Text name,
        String iri,
        List<Link> types,
        Optional<Text> definition,
        List<Row> rows,
        List<Row> pointing) {

    public static ThingPage of(Node thing, Facts facts) {
        return new ThingPage(
                facts.name(thing),
                thing.toString(),
                facts.links(thing, RDF.type),
                Stream.of(SKOS.definition, RDFS.comment, DCTerms.description)
                        .flatMap(property -> facts.text(thing, property).stream())
                        .findFirst(),
                Row.about(thing, facts),
                Row.pointingTo(thing, facts));
    }
}
