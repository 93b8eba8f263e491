package itu.mandates.web.guard;

import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.EOF;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.FROM;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.IRIref;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.LBRACE;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.LBRACKET;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.LPAREN;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.RBRACE;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.RBRACKET;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.RPAREN;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.SERVICE;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.io.StringReader;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.lang.sparql_11.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.TokenMgrError;

/**
 * Reads a query and refuses what it may not ask for, before anything of it runs.
 *
 * <p>The words of the query are looked at, not its tree: a word cannot hide in a form of the syntax
 * that somebody forgot. What is let through is SPARQL 1.1, without the extensions of ARQ.
 */
public final class QueryGate {

    /** Against which relative IRIs in queries are read; nothing in the data has such an IRI. */
    private static final String BASE = "http://server/unset-base/";

    /** Of texts that are kept; what is made of one takes some ten times its room. */
    private static final long CHARACTERS = 1L << 20;

    private final SparqlLimits limits;

    /** Programs ask the same again and again; a query is not changed by being run. */
    private final Cache<String, Query> opened =
            Caffeine.newBuilder()
                    .maximumWeight(CHARACTERS)
                    .weigher((String text, Query query) -> text.length())
                    .build();

    /**
     * @param limits of a query's length and depth
     */
    public QueryGate(SparqlLimits limits) {
        this.limits = limits;
    }

    /**
     * The query, if it may be asked. The same text gives the same object, to be run by any number
     * of threads and changed by none.
     *
     * @throws Refusal saying what it may not
     */
    public Query open(String text) {
        if (text.length() > limits.queryLength()) {
            throw new Refusal(Reason.TOO_LONG, limits.queryLength());
        }
        try {
            return opened.get(text, this::read);
        } catch (TokenMgrError | QueryParseException e) {
            throw new Refusal(Reason.MALFORMED, firstLine(e));
        } catch (QueryException | ClassCastException e) {
            throw new Refusal(Reason.MALFORMED, firstLine(e));
        } catch (StackOverflowError e) {
            throw new Refusal(Reason.TOO_DEEP, limits.depth());
        }
    }

    private Query read(String text) {
        lookAtWords(text);
        return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
    }

    private void lookAtWords(String text) {
        var words = new SPARQLParser11TokenManager(new JavaCharStream(new StringReader(text)));
        int depth = 0;
        for (var word = words.getNextToken(); word.kind != EOF; word = words.getNextToken()) {
            depth += step(word.kind);
            if (depth > limits.depth()) {
                throw new Refusal(Reason.TOO_DEEP, limits.depth());
            }
            look(word.kind, word.image);
        }
    }

    private static void look(int kind, String image) {
        if (kind == SERVICE) {
            throw new Refusal(Reason.FEDERATION);
        }
        if (kind == FROM) {
            throw new Refusal(Reason.OTHER_GRAPHS);
        }
        if (kind == IRIref && image.toLowerCase(Locale.ROOT).startsWith("<java:")) {
            throw new Refusal(Reason.FUNCTION, image);
        }
    }

    private static int step(int kind) {
        return switch (kind) {
            case LBRACE, LPAREN, LBRACKET -> 1;
            case RBRACE, RPAREN, RBRACKET -> -1;
            default -> 0;
        };
    }

    /** Parsers go on to list every word that they would have liked better. */
    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
