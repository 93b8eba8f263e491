package itu.mandates.query;

import itu.mandates.vocab.ResourceFolder.TextFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/**
 * One file of queries/: SPARQL under a header of YAML in lines that begin with "#+". Page, API,
 * embed, documentation and test come from it.
 *
 * @param name of the file, and in addresses
 * @param text the file as it stands
 */
public record QueryFile(String name, Header header, String text) {

    /**
     * What the header says.
     *
     * @param title a few words
     * @param question what it answers, as a user asks it
     * @param description how the answer is to be read; "" if that is plain
     * @param columns of a table, in the order of the projection; none for other forms
     * @param publication how pages, programs and embeds get the answers
     * @param version raised when columns or parameters change
     * @param status draft, stable or retired
     * @param replacedBy the query to ask in place of a retired one
     */
    public record Header(
            Wording title,
            Wording question,
            Wording description,
            List<String> tags,
            List<Parameter> parameters,
            List<Column> columns,
            Expectation expect,
            Publication publication,
            int version,
            String status,
            Optional<String> replacedBy) {

        /** Of a query that no other replaces. */
        public Header(
                Wording title,
                Wording question,
                Wording description,
                List<String> tags,
                List<Parameter> parameters,
                List<Column> columns,
                Expectation expect,
                Publication publication,
                int version,
                String status) {
            this(
                    title,
                    question,
                    description,
                    tags,
                    parameters,
                    columns,
                    expect,
                    publication,
                    version,
                    status,
                    Optional.empty());
        }

        public Header {
            tags = List.copyOf(tags);
            parameters = List.copyOf(parameters);
            columns = List.copyOf(columns);
        }
    }

    /**
     * Reads a query file.
     *
     * @throws QueryException naming the file and the key that is wrong
     */
    public static QueryFile read(TextFile file) {
        try {
            Header header = HeaderReader.read(file);
            var query = new QueryFile(file.name(), header, file.text());
            query.checkColumns();
            return query;
        } catch (QueryParseException | IllegalArgumentException e) {
            throw new QueryException(file.name() + ".rq: " + e.getMessage(), e);
        }
    }

    /**
     * A file that a user wrote: with a header as {@link #read}, or plain SPARQL.
     *
     * @throws QueryException naming the file and the key that is wrong, if it has a header
     */
    public static QueryFile ofUser(TextFile file) {
        return HeaderReader.hasHeader(file.text()) ? read(file) : unnamed(file.text());
    }

    /** A query without a header, as a user wrote it. */
    public static QueryFile unnamed(String text) {
        return new QueryFile("query", HeaderReader.none(), text);
    }

    /** The examples of the parameters that must be given, by their names. */
    public Map<String, String> examples() {
        return header.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Parameter::example));
    }

    /** The syntax tree, made anew. */
    public Query query() {
        return QueryFactory.create(text, Syntax.syntaxARQ);
    }

    private void checkColumns() {
        Query query = query();
        List<String> named = header.columns().stream().map(Column::name).toList();
        List<String> projected = query.isSelectType() ? query.getResultVars() : List.of();
        if (!named.equals(projected)) {
            throw new IllegalArgumentException(
                    "columns: are %s, but the query answers %s".formatted(named, projected));
        }
        header.columns().stream()
                .map(Column::link)
                .filter(link -> !link.isEmpty())
                .forEach(link -> requireColumn("columns", link));
        header.publication()
                .views()
                .forEach(view -> view.columns().values().forEach(c -> requireColumn("views", c)));
    }

    private void requireColumn(String key, String column) {
        if (header.columns().stream().noneMatch(each -> each.name().equals(column))) {
            throw new IllegalArgumentException(key + ": there is no column " + column);
        }
    }

    /** The same file with the words of its header in more languages. */
    QueryFile worded(UnaryOperator<Header> words) {
        return new QueryFile(name, words.apply(header), text);
    }
}
