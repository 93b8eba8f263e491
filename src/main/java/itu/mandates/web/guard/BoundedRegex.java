package itu.mandates.web.guard;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX(text, pattern, flags) that gives up when the query's time is up. */
final class BoundedRegex extends ExprFunctionN {

    private final LastPattern patterns = new LastPattern();
    private final Deadline deadline;

    BoundedRegex(ExprList args, Deadline deadline) {
        super("regex", args);
        this.deadline = deadline;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text = LastPattern.lexical(args.get(0));
        Pattern pattern = patterns.compile(args.get(1), args.subList(2, args.size()));
        try {
            return NodeValue.booleanReturn(pattern.matcher(deadline.watch(text)).find());
        } catch (StackOverflowError e) {
            throw new Refusal(Reason.TOO_DEEP, pattern.pattern().length());
        }
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new BoundedRegex(newArgs, deadline);
    }
}
