package itu.mandates.web.api;

import itu.mandates.query.QueryResult;
import itu.mandates.query.QueryResult.Answer;
import itu.mandates.query.QueryResult.Table;
import itu.mandates.query.QueryResult.Triples;
import itu.mandates.web.DataFormat;
import java.io.ByteArrayOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** Results in the formats of the SPARQL and RDF recommendations. */
final class ResultTables {

    private ResultTables() {}

    static byte[] print(QueryResult result, ApiFormat format) {
        if (result instanceof Triples triples) {
            return format.ofGraph().orElse(DataFormat.TURTLE).write(triples.graph());
        }
        var out = new ByteArrayOutputStream();
        if (result instanceof Table table) {
            var columns = table.columns().stream().map(Var::alloc).toList();
            var rows = RowSetStream.create(columns, table.rows().iterator());
            var lang = lang(format);
            RowSetWriterRegistry.getFactory(lang)
                    .create(lang)
                    .write(out, rows, Context.emptyContext());
        } else {
            var lang = lang(format);
            RowSetWriterRegistry.getFactory(lang)
                    .create(lang)
                    .write(out, ((Answer) result).yes(), Context.emptyContext());
        }
        return out.toByteArray();
    }

    private static Lang lang(ApiFormat format) {
        return switch (format) {
            case TSV -> ResultSetLang.RS_TSV;
            case XML -> ResultSetLang.RS_XML;
            case CSV -> ResultSetLang.RS_CSV;
            default -> ResultSetLang.RS_JSON;
        };
    }
}
