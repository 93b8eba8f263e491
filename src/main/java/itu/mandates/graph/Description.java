package itu.mandates.graph;

import itu.mandates.model.Span;
import itu.mandates.vocab.Itu;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Says things of one subject in one graph, and what follows by the ontology. Saying a thing twice
 * is saying it once.
 */
final class Description {

    private final Model graph;
    private final Hierarchy hierarchy;
    private final Resource subject;

    Description(Model graph, Hierarchy hierarchy, Resource subject) {
        this.graph = graph;
        this.hierarchy = hierarchy;
        this.subject = subject;
    }

    Description type(Resource type) {
        hierarchy.withSuperclasses(type).forEach(each -> graph.add(subject, RDF.type, each));
        return this;
    }

    /** What pages call it, in English. */
    Description label(String label) {
        return words(RDFS.label, label, "en");
    }

    Description words(Property property, String words, String language) {
        return add(property, ResourceFactory.createLangLiteral(words, language));
    }

    Description words(Property property, Optional<String> words, String language) {
        words.ifPresent(present -> words(property, present, language));
        return this;
    }

    Description put(Property property, String value) {
        return add(property, ResourceFactory.createStringLiteral(value));
    }

    Description put(Property property, Optional<String> value) {
        value.ifPresent(present -> put(property, present));
        return this;
    }

    Description put(Property property, int number) {
        return typed(property, Integer.toString(number), XSDDatatype.XSDinteger);
    }

    /** A decimal number. */
    Description put(Property property, double number) {
        String plain = BigDecimal.valueOf(number).toPlainString();
        return typed(property, plain, XSDDatatype.XSDdecimal);
    }

    Description put(Property property, boolean truth) {
        return typed(property, Boolean.toString(truth), XSDDatatype.XSDboolean);
    }

    /** A share from 0 to 1. */
    Description put(Property property, BigDecimal number) {
        return typed(property, number.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** An ISO date: of a day, or "2014-10" or "2014" where no more is known. */
    Description date(Property property, Optional<String> date) {
        date.ifPresent(day -> typed(property, day, dateType(day)));
        return this;
    }

    Description link(Property property, Resource object) {
        return add(property, object);
    }

    Description link(Property property, Optional<Resource> object) {
        object.ifPresent(present -> link(property, present));
        return this;
    }

    /** Where it stands in its source. */
    Description span(Span span) {
        return put(Itu.SPAN_START, span.start()).put(Itu.SPAN_END, span.end());
    }

    private Description typed(Property property, String value, XSDDatatype type) {
        return add(property, ResourceFactory.createTypedLiteral(value, type));
    }

    private Description add(Property property, RDFNode object) {
        hierarchy.withSuperproperties(property).forEach(each -> graph.add(subject, each, object));
        return this;
    }

    private static XSDDatatype dateType(String date) {
        return switch (date.length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
    }
}
