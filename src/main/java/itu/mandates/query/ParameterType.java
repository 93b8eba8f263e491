package itu.mandates.query;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter may be, and how a value that a user typed becomes a term. */
public enum ParameterType {
    /** An IRI, or an identifier such as /eli/pp/res/191. */
    IRI("an identifier such as /eli/pp/res/191, or an IRI") {
        @Override
        Optional<Node> term(String value) {
            return Identifier.parse(value)
                    .map(id -> Itu.iri(id).asNode())
                    .or(
                            () ->
                                    Optional.of(value)
                                            .filter(text -> ABSOLUTE.matcher(text).matches())
                                            .map(NodeFactory::createURI));
        }
    },
    /** Any words. */
    STRING("words") {
        @Override
        Optional<Node> term(String value) {
            return Optional.of(NodeFactory.createLiteralString(value));
        }
    },
    /** A whole number. */
    INTEGER("a whole number such as 2022") {
        @Override
        Optional<Node> term(String value) {
            return Optional.of(value)
                    .filter(text -> WHOLE.matcher(text).matches())
                    .map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger));
        }
    },
    /** One of the official languages of the Union. */
    LANGUAGE("one of ar, en, es, fr, ru, zh") {
        @Override
        Optional<Node> term(String value) {
            return Optional.of(value)
                    .filter(text -> OFFICIAL.matcher(text).matches())
                    .map(NodeFactory::createLiteralString);
        }
    };

    private static final Pattern ABSOLUTE =
            Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern OFFICIAL = Pattern.compile("ar|en|es|fr|ru|zh");

    private final String meaning;

    ParameterType(String meaning) {
        this.meaning = meaning;
    }

    /** The term that this value stands for; empty if it is none of this type. */
    abstract Optional<Node> term(String value);

    /** What a right value would be, for messages. */
    public String meaning() {
        return meaning;
    }

    /** "iri", "string", "integer", "language". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ParameterType> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
