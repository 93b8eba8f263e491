package itu.mandates.web.saved;

import itu.mandates.query.QueryFile;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A saved query with the values of its parameters: what is asked, whatever the form of the answer.
 *
 * @param terms to bind, by the names of the parameters
 * @param values as the user typed them, without those left out
 * @param language in which the answer is shown
 */
public record Question(
        QueryFile file,
        SortedMap<String, Node> terms,
        SortedMap<String, String> values,
        String language,
        Paging paging) {

    public Question {
        terms = new TreeMap<>(terms);
        values = new TreeMap<>(values);
    }

    /** The same for another page. */
    public Question at(Paging other) {
        return new Question(file, terms, values, language, other);
    }

    /**
     * Equal for equal rows of one release, whatever the language around them. The text of the query
     * is not in it: it stays what it is as long as the server runs, and the version of the site's
     * files tells it from that of another server.
     */
    public String rowsKey() {
        return String.join(
                "\n",
                file.name(),
                terms.toString(),
                String.valueOf(paging.number()),
                String.valueOf(paging.size()));
    }

    /** The query with its values in the place of its parameters. */
    public Query bound() {
        Map<Var, Node> substitutions = new HashMap<>();
        terms.forEach((name, term) -> substitutions.put(Var.alloc(name), term));
        return QueryTransformOps.replaceVars(file.query(), substitutions);
    }

    /**
     * The same as a text to take elsewhere, under a comment that says which values stand in it.
     * Line ends in values are escaped there, so that none ends the comment.
     */
    public String text() {
        String name = "# " + file.header().title().in("en") + " (" + file.name() + ")";
        return Stream.concat(Stream.of(name), terms.entrySet().stream().map(Question::comment))
                .collect(Collectors.joining("\n", "", "\n" + bound().serialize()));
    }

    private static String comment(Map.Entry<String, Node> term) {
        return "# with " + term.getKey() + " = " + NodeFmtLib.strNT(term.getValue());
    }

    /**
     * The query to run: one row more than wanted tells whether there are more. What the query
     * limits itself stays limited.
     */
    Query executable() {
        Query query = bound();
        if (query.isSelectType()) {
            long before = paging.firstRow() - 1;
            long left = query.hasLimit() ? Math.max(query.getLimit() - before, 0) : Long.MAX_VALUE;
            query.setLimit(Math.min(left, paging.size() + 1L));
            query.setOffset(before + (query.hasOffset() ? query.getOffset() : 0));
        }
        return query;
    }
}
