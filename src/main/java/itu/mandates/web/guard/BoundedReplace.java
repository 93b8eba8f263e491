package itu.mandates.web.guard;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/**
 * REPLACE(text, pattern, replacement, flags) that gives up when the query's time is up or its
 * result grows too long. As in ARQ, of several matches of nothing only the first is replaced.
 */
final class BoundedReplace extends ExprFunctionN {

    private static final Pattern WHOLE = Pattern.compile("^[\\s\\S]*$");

    private final LastPattern patterns = new LastPattern();
    private final Deadline deadline;
    private final int limit;

    BoundedReplace(ExprList args, Deadline deadline, int limit) {
        super("replace", args);
        this.deadline = deadline;
        this.limit = limit;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text = LastPattern.lexical(args.get(0));
        String replacement = LastPattern.lexical(args.get(2));
        var pattern = patterns.compile(args.get(1), args.subList(3, args.size()));
        try {
            String result = replaced(pattern.matcher(deadline.watch(text)), replacement);
            return result.equals(text) ? args.get(0) : withTagOf(args.get(0), result);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("replacement " + replacement, e);
        } catch (StackOverflowError e) {
            throw new Refusal(Reason.TOO_DEEP, pattern.pattern().length());
        }
    }

    private String replaced(Matcher matcher, String replacement) {
        var result = new StringBuilder();
        for (boolean first = true; matcher.find(); first = false) {
            if (first || matcher.start() != matcher.end()) {
                matcher.appendReplacement(result, replacement);
                Guards.bounded(result.length(), limit);
            }
        }
        Guards.bounded(matcher.appendTail(result).length(), limit);
        return result.toString();
    }

    /** The result has the language or datatype of the text; ARQ knows how to give it that. */
    private static NodeValue withTagOf(NodeValue text, String result) {
        return XSDFuncOp.strReplace(
                text, WHOLE, NodeValue.makeString(Matcher.quoteReplacement(result)));
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new BoundedReplace(newArgs, deadline, limit);
    }
}
