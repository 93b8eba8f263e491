package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What things are called and what is said of them, in the reader's language if there are words in
 * it, or else in English, or else in any.
 *
 * @param facts in which the words stand; their language is the reader's
 */
record NearestWords(Facts facts) {

    private static final List<Property> NAMES = List.of(RDFS.label, SKOS.prefLabel, DCTerms.title);
    private static final String DEFAULT_LANGUAGE = "en";
    private static final Register REGISTER = Register.load();

    Optional<Text> text(Node subject, Property property) {
        return facts.objects(subject, property)
                .filter(Node::isLiteral)
                .map(Text::of)
                .min(Comparator.comparingInt(this::distance))
                .map(found -> property.equals(Itu.CITED_AS) ? cited(found, subject) : found);
    }

    /** How a clause is cited is in the language of its words, which the literal does not say. */
    private Text cited(Text name, Node clause) {
        return name.hasLanguage()
                ? name
                : new Text(
                        name.words(),
                        text(clause, Itu.TEXT).map(Text::language).orElse(DEFAULT_LANGUAGE));
    }

    /** Of what is said in several languages only the words in the nearest; all other values. */
    Stream<Node> spoken(Node subject, Property property) {
        List<Node> all = facts.objects(subject, property).toList();
        int nearest =
                all.stream().filter(NearestWords::isSaid).mapToInt(this::distance).min().orElse(0);
        return all.stream().filter(node -> !isSaid(node) || distance(node) == nearest);
    }

    private static boolean isSaid(Node node) {
        return node.isLiteral() && Text.of(node).hasLanguage();
    }

    private int distance(Node literal) {
        return distance(Text.of(literal));
    }

    private int distance(Text text) {
        if (text.language().equals(facts.language())) {
            return 0;
        }
        return text.language().equals(DEFAULT_LANGUAGE) ? 1 : text.hasLanguage() ? 3 : 2;
    }

    /** Where it was, as texts in the page's language spell it; or else as the graph has it. */
    Optional<Text> place(Node thing) {
        return text(thing, Itu.PLACE).map(place -> spelt(place.words()).orElse(place));
    }

    private Optional<Text> spelt(String place) {
        return REGISTER.spelling(place, facts.language())
                .filter(spelling -> !spelling.isBlank())
                .map(spelling -> new Text(spelling, facts.language()));
    }

    /** What somebody says that a thing is called. */
    Optional<Text> called(Node node) {
        return NAMES.stream().flatMap(property -> text(node, property).stream()).findFirst();
    }

    /** The last part of its IRI if nobody says. */
    Text name(Node node) {
        return node.isLiteral()
                ? Text.of(node)
                : called(node).orElseGet(() -> new Text(Facts.lastPart(node), ""));
    }
}
