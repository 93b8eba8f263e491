package itu.mandates.query;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter may be, and how a value that a user typed becomes a term. */
public enum ParameterType {
    /** An IRI, or an identifier such as /eli/pp/res/191. */
    IRI("an identifier such as /eli/pp/res/191, or an IRI", ParameterType::iri),
    /** Any words. */
    STRING("words", value -> Optional.of(NodeFactory.createLiteralString(value))),
    /** A whole number. */
    INTEGER("a whole number such as 2022", ParameterType::integer),
    /** A number with or without a decimal point. */
    DECIMAL("a number such as 0.6", ParameterType::decimal),
    /** One of the official languages of the Union. */
    LANGUAGE("one of ar, en, es, fr, ru, zh", ParameterType::language);

    private static final Pattern ABSOLUTE =
            Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMALS = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern OFFICIAL = Pattern.compile("ar|en|es|fr|ru|zh");

    private final String meaning;
    private final Function<String, Optional<Node>> reader;

    ParameterType(String meaning, Function<String, Optional<Node>> reader) {
        this.meaning = meaning;
        this.reader = reader;
    }

    /** The term that this value stands for; empty if it is none of this type. */
    Optional<Node> term(String value) {
        return reader.apply(value);
    }

    private static Optional<Node> iri(String value) {
        return Identifier.parse(value)
                .map(id -> Itu.iri(id).asNode())
                .or(() -> matching(ABSOLUTE, value).map(NodeFactory::createURI));
    }

    private static Optional<Node> integer(String value) {
        return matching(WHOLE, value)
                .map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger));
    }

    private static Optional<Node> decimal(String value) {
        return matching(DECIMALS, value)
                .map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal));
    }

    private static Optional<Node> language(String value) {
        return matching(OFFICIAL, value).map(NodeFactory::createLiteralString);
    }

    private static Optional<String> matching(Pattern pattern, String value) {
        return Optional.of(value).filter(text -> pattern.matcher(text).matches());
    }

    /** What a right value would be, for messages. */
    public String meaning() {
        return meaning;
    }

    /** "iri", "string", "integer", "decimal", "language". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ParameterType> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
