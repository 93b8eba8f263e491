package itu.mandates.web.guard;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** A look at what a query is going to do, through all its parts, before it runs. */
final class Inspection {

    private final OfferedFunctions offered;
    private boolean walks;

    private Inspection(OfferedFunctions offered) {
        this.offered = offered;
    }

    /** Refuses a query that calls what is not offered. */
    static Inspection of(Query query, OfferedFunctions offered) {
        var inspection = new Inspection(offered);
        if (query.getQueryPattern() != null) {
            inspection.look(Algebra.compile(query));
        }
        inspection.walks |= query.isDescribeType();
        return inspection;
    }

    /**
     * Whether it goes from node to node, along a path or to describe a thing, in one step as ARQ
     * counts steps.
     */
    boolean walksTheGraph() {
        return walks;
    }

    private void look(Op op) {
        Transformer.transform(new Steps(), new Calls(), op);
    }

    private final class Steps extends TransformCopy {
        @Override
        public Op transform(OpPath path) {
            walks = true;
            return path;
        }

        @Override
        public Op transform(OpService service, Op sub) {
            throw new Refusal(Reason.FEDERATION);
        }
    }

    private final class Calls extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList args) {
            if (function instanceof E_Function call && !offered.has(call.getFunctionIRI())) {
                throw new Refusal(Reason.FUNCTION, "<" + call.getFunctionIRI() + ">");
            }
            return function;
        }
    }
}
