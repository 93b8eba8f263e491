package itu.mandates.web.guard;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** A product that gives up when it would have too many digits to be computed in one step. */
final class BoundedProduct extends E_Multiply {

    /** Multiplying takes more than proportional time, so digits are scarcer than characters. */
    private static final int CHARACTERS_PER_DIGIT = 100;

    private final int limit;

    BoundedProduct(Expr left, Expr right, int limit) {
        super(left, right);
        this.limit = limit;
    }

    @Override
    public NodeValue eval(NodeValue x, NodeValue y) {
        Guards.bounded(digits(x) + digits(y), limit / CHARACTERS_PER_DIGIT);
        return super.eval(x, y);
    }

    private static long digits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength() / 3;
        }
        return value.isDecimal() ? value.getDecimal().precision() : 0;
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new BoundedProduct(left, right, limit);
    }
}
