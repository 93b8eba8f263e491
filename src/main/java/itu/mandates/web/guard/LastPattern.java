package itu.mandates.web.guard;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** Compiles patterns and keeps the last: row after row asks for the same. For one thread. */
final class LastPattern {

    private record Asked(String pattern, String flags) {}

    private Asked last = new Asked("", "");
    private Pattern compiled = Pattern.compile("");

    /**
     * @param flags none, or one value with their letters
     * @throws org.apache.jena.sparql.expr.ExprEvalException if they are no pattern, or no texts
     */
    Pattern compile(NodeValue pattern, List<NodeValue> flags) {
        var asked = new Asked(lexical(pattern), flags.isEmpty() ? "" : lexical(flags.get(0)));
        if (!asked.equals(last)) {
            compiled = RegexEngine.makePattern("regex", asked.pattern(), asked.flags());
            last = asked;
        }
        return compiled;
    }

    static String lexical(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("regex", value).getLiteralLexicalForm();
    }
}
