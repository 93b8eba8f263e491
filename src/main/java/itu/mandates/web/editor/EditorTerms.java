package itu.mandates.web.editor;

import itu.mandates.vocab.Prefixes;
import itu.mandates.vocab.ResourceFolder;
import itu.mandates.web.Served;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.springframework.stereotype.Component;

/** The terms of the ontology as somebody writes them in a query. */
@Component
class EditorTerms {

    private static final Query TERMS =
            QueryFactory.create(new ResourceFolder("sparql").file("editor-terms.rq").orElseThrow());

    private final Served served;

    EditorTerms(Served served) {
        this.served = served;
    }

    /**
     * One term.
     *
     * @param name with its prefix: "itu:Clause"
     * @param kind class, property or constant
     * @param label in the language asked for, else in English
     * @param definition in English, where there is one
     */
    record Term(String name, String kind, String label, String definition) {}

    /** All terms of a release, and the prefixes that their names are made with. */
    record Offered(Map<String, String> prefixes, List<Term> terms) {}

    Offered in(String language) {
        return served.read(
                snapshot ->
                        new Offered(
                                new TreeMap<>(Prefixes.all()),
                                terms(snapshot.dataset(), language)));
    }

    private static List<Term> terms(DatasetGraph data, String language) {
        var terms = new ArrayList<Term>();
        try (QueryExec run =
                QueryExec.dataset(data)
                        .query(TERMS)
                        .substitution("language", NodeFactory.createLiteralString(language))
                        .build()) {
            run.select().forEachRemaining(row -> term(row).ifPresent(terms::add));
        }
        return terms;
    }

    private static Optional<Term> term(Binding row) {
        return shortName(row.get("term").getURI())
                .map(
                        name ->
                                new Term(
                                        name,
                                        words(row, "kind"),
                                        words(row, "label"),
                                        words(row, "definition")));
    }

    private static String words(Binding row, String variable) {
        Node value = row.get(variable);
        return value == null ? "" : value.getLiteralLexicalForm();
    }

    /** By the longest namespace that fits; empty where what is left is no local name. */
    private static Optional<String> shortName(String iri) {
        return Prefixes.all().entrySet().stream()
                .filter(each -> iri.startsWith(each.getValue()))
                .max(Comparator.comparingInt(each -> each.getValue().length()))
                .map(each -> each.getKey() + ":" + iri.substring(each.getValue().length()))
                .map(name -> name.replace("/", "\\/"));
    }
}
