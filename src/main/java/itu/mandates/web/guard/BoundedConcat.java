package itu.mandates.web.guard;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** CONCAT(texts) that gives up when its result would be too long. */
final class BoundedConcat extends ExprFunctionN {

    private final int limit;

    BoundedConcat(ExprList args, int limit) {
        super("concat", args);
        this.limit = limit;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        Guards.bounded(args.stream().mapToLong(arg -> arg.asString().length()).sum(), limit);
        return XSDFuncOp.strConcat(args);
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new BoundedConcat(newArgs, limit);
    }
}
