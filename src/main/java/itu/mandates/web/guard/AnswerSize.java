package itu.mandates.web.guard;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import org.apache.jena.graph.Node;

/** Counts an answer while it is made, and refuses one that is too large to be sent whole. */
final class AnswerSize {

    private final SparqlLimits limits;
    private final int allowed;
    private int rows;
    private long characters;

    AnswerSize(SparqlLimits limits) {
        this(limits, 0);
    }

    /**
     * @param more rows than the limits say: one that is not sent but tells that there are more
     */
    AnswerSize(SparqlLimits limits, int more) {
        this.limits = limits;
        this.allowed = limits.rows() + more;
    }

    void withRow() {
        if (++rows > allowed) {
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
