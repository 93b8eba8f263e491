package itu.mandates.web.guard;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;

/**
 * Puts bounded expressions in the place of those that can take any time or memory within one step,
 * where ARQ's time limit does not look: regular expressions, and values made longer and longer.
 */
final class Guards {

    private final Deadline deadline;
    private final SparqlLimits limits;

    Guards(Deadline deadline, SparqlLimits limits) {
        this.deadline = deadline;
        this.limits = limits;
    }

    /** To run before Jena's own optimisation, which already computes what is constant. */
    RewriteFactory beforeOptimisation() {
        return context ->
                op -> Optimize.stdOptimizationFactory.create(context).rewrite(guarded(op));
    }

    private Op guarded(Op op) {
        return Transformer.transform(new Groups(), new Expressions(), op);
    }

    private final class Expressions extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList args) {
            if (function instanceof E_Regex) {
                return new BoundedRegex(args, deadline);
            }
            if (function instanceof E_StrReplace) {
                return new BoundedReplace(args, deadline, limits.wordLength());
            }
            if (function instanceof E_StrConcat) {
                return new BoundedConcat(args, limits.wordLength());
            }
            return super.transform(function, args);
        }

        @Override
        public Expr transform(ExprFunction2 function, Expr left, Expr right) {
            return function instanceof E_Multiply
                    ? new BoundedProduct(left, right, limits.wordLength())
                    : super.transform(function, left, right);
        }
    }

    /** GROUP_CONCAT joins the values of all rows of a group; all together get one allowance. */
    private final class Groups extends TransformCopy {
        private final CountedText.Allowance allowance =
                new CountedText.Allowance(limits.characters());

        @Override
        public Op transform(OpGroup group, Op sub) {
            List<ExprAggregator> counted =
                    group.getAggregators().stream().map(this::counted).toList();
            return OpGroup.create(sub, group.getGroupVars(), counted);
        }

        private ExprAggregator counted(ExprAggregator expression) {
            var aggregator = expression.getAggregator();
            if (!(aggregator instanceof AggGroupConcat
                    || aggregator instanceof AggGroupConcatDistinct)) {
                return expression;
            }
            var joined = new CountedText(aggregator.getExprList().get(0), allowance);
            return new ExprAggregator(expression.getVar(), aggregator.copy(new ExprList(joined)));
        }
    }

    static int bounded(long length, int limit) {
        if (length > limit) {
            throw new Refusal(Reason.TOO_MUCH_TEXT, limit);
        }
        return (int) length;
    }
}
