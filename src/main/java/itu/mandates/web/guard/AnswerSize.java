package itu.mandates.web.guard;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import org.apache.jena.graph.Node;

/** Counts an answer while it is made, and refuses one that is too large to be sent whole. */
final class AnswerSize {

    private final SparqlLimits limits;
    private int rows;
    private long characters;

    AnswerSize(SparqlLimits limits) {
        this.limits = limits;
    }

    void withRow() {
        if (++rows > limits.rows()) {
            throw new Refusal(Reason.TOO_MANY_ROWS, limits.rows());
        }
    }

    /** Returns the value, counted. */
    Node withValue(Node value) {
        characters += value.isLiteral() ? value.getLiteralLexicalForm().length() : 0;
        Guards.bounded(characters, limits.characters());
        return value;
    }
}
