package itu.mandates.query;

import itu.mandates.graph.SortedTurtle;
import itu.mandates.query.QueryResult.Answer;
import itu.mandates.query.QueryResult.Table;
import itu.mandates.query.QueryResult.Triples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** The forms in which a result can be printed. */
public enum ResultFormat {
    /** For people, at a terminal; a graph as Turtle. */
    TEXT,
    /** SPARQL 1.1 Query Results CSV. */
    CSV,
    /** SPARQL 1.1 Query Results JSON; a graph as JSON-LD. */
    JSON,
    /** Turtle, of graphs alone. */
    TTL;

    /** The format of this name, in any case. */
    public static Optional<ResultFormat> of(String name) {
        return Stream.of(values()).filter(one -> one.code().equalsIgnoreCase(name)).findFirst();
    }

    /** "text", "csv", "json", "ttl". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A result as a document, ending in a line end.
     *
     * @param width columns of the terminal for a text table; 0 for as wide as it comes
     * @throws QueryException if the result has no such form
     */
    public String print(QueryResult result, int width) {
        if (result instanceof Table table) {
            return print(table, width);
        }
        if (result instanceof Triples triples) {
            return print(triples);
        }
        return print((Answer) result);
    }

    private String print(Table table, int width) {
        return switch (this) {
            case TEXT -> TextTable.print(table, width);
            case CSV -> written(table, ResultSetLang.RS_CSV);
            case JSON -> written(table, ResultSetLang.RS_JSON);
            case TTL ->
                    throw new QueryException(
                            "a table cannot be printed as ttl; choose text, csv or json");
        };
    }

    private String print(Answer answer) {
        return switch (this) {
            case TEXT -> (answer.yes() ? "yes" : "no") + "\n";
            case CSV -> answer.yes() + "\r\n";
            case JSON -> "{\"head\":{},\"boolean\":" + answer.yes() + "}\n";
            case TTL ->
                    throw new QueryException(
                            "yes or no cannot be printed as ttl; choose text, csv or json");
        };
    }

    private String print(Triples triples) {
        return switch (this) {
            case TEXT, TTL -> SortedTurtle.print(triples.graph());
            case JSON ->
                    RDFWriter.source(triples.graph())
                            .format(RDFFormat.JSONLD_PRETTY)
                            .asString()
                            .concat("\n");
            case CSV ->
                    throw new QueryException(
                            "a graph cannot be printed as csv; choose text, ttl or json");
        };
    }

    private static String written(Table table, Lang lang) {
        var out = new ByteArrayOutputStream();
        var columns = table.columns().stream().map(Var::alloc).toList();
        RowSet rows = RowSetStream.create(columns, table.rows().iterator());
        RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rows, Context.emptyContext());
        return out.toString(StandardCharsets.UTF_8);
    }
}
