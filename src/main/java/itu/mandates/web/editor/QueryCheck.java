package itu.mandates.web.editor;

import itu.mandates.web.Refusal;
import itu.mandates.web.Words;
import itu.mandates.web.guard.QueryGate;
import itu.mandates.web.guard.SparqlLimits;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.springframework.stereotype.Component;

/** What is wrong with a query, and where, without running it. */
@Component
class QueryCheck {

    /** The parser says the place twice; the editor shows it. */
    private static final Pattern PLACE =
            Pattern.compile("^(?:Lexical error at line|Line) \\d+, column:? \\d+[.:]\\s*");

    /** A word, as kind and image, that the parser did not want; none at the end of the query. */
    private static final Pattern UNEXPECTED =
            Pattern.compile(
                    "Encountered \"(?:<EOF>| (?:\"[^\"]*\"|<[^>]*>) \"(?<word>.*) \")\""
                            + " at line (?<line>\\d+), column (?<column>\\d+)");

    private final QueryGate gate;
    private final Words words;

    QueryCheck(SparqlLimits limits, Words words) {
        this.gate = new QueryGate(limits);
        this.words = words;
    }

    /**
     * One error.
     *
     * @param line from 1
     * @param column from 1
     */
    record Fault(int line, int column, String message) {}

    /** Empty if the query may be asked as it is. */
    List<Fault> faults(String text, String language) {
        try {
            gate.open(text);
            return List.of();
        } catch (Refusal refusal) {
            return List.of(
                    refusal.reason() == Refusal.Reason.MALFORMED
                            ? malformed(text, language)
                            : new Fault(1, 1, words.detail(refusal, language)));
        }
    }

    private Fault malformed(String text, String language) {
        try {
            QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            return new Fault(1, 1, "");
        } catch (QueryParseException e) {
            return fault(e, language);
        } catch (QueryException e) {
            return new Fault(1, 1, firstLine(e));
        }
    }

    /** The exception has the place of the last word that was understood, its words the next. */
    private Fault fault(QueryParseException e, String language) {
        String message = firstLine(e);
        var unexpected = UNEXPECTED.matcher(message);
        if (!unexpected.find()) {
            return new Fault(Math.max(e.getLine(), 1), Math.max(e.getColumn(), 1), message);
        }
        String word = unexpected.group("word");
        return new Fault(
                Integer.parseInt(unexpected.group("line")),
                Integer.parseInt(unexpected.group("column")),
                word == null
                        ? words.say(language, "editor.unfinished")
                        : words.say(language, "editor.unexpected", word));
    }

    /** Parsers go on to list every word that they would have liked better. */
    private static String firstLine(QueryException e) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return PLACE.matcher(first).replaceFirst("");
    }
}
