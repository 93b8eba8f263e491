package itu.mandates.web.guard;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** A value as it is, with its length taken off an allowance. */
final class CountedText extends ExprFunction1 {

    /** How many characters a query may still join. */
    static final class Allowance {
        private final int limit;
        private long used;

        Allowance(int limit) {
            this.limit = limit;
        }

        void take(int characters) {
            used += characters + 1L;
            Guards.bounded(used, limit);
        }
    }

    private final Allowance allowance;

    CountedText(Expr value, Allowance allowance) {
        super(value, "counted");
        this.allowance = allowance;
    }

    @Override
    public NodeValue eval(NodeValue value) {
        allowance.take(value.asString().length());
        return value;
    }

    @Override
    public Expr copy(Expr value) {
        return new CountedText(value, allowance);
    }
}
