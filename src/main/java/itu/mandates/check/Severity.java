package itu.mandates.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** How grave a finding is, mildest first; the three of SHACL. */
public enum Severity {
    /** Nothing is wrong, but a reader should know. */
    INFO(SHACL.Info),
    /** Something in a text is wrong or doubtful. */
    WARNING(SHACL.Warning),
    /** The graph says what must not be said. */
    VIOLATION(SHACL.Violation);

    private final Node node;

    Severity(Node node) {
        this.node = node;
    }

    Node node() {
        return node;
    }

    /** "info", "warning", "violation". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of this code, in any case. */
    public static Optional<Severity> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equalsIgnoreCase(code)).findFirst();
    }

    static Optional<Severity> of(Node node) {
        return Stream.of(values()).filter(one -> one.node.equals(node)).findFirst();
    }
}
