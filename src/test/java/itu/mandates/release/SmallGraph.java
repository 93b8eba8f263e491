package itu.mandates.release;

import itu.mandates.release.ReleaseContent.SourceFact;
import itu.mandates.vocab.Itu;
import java.io.StringReader;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;

/** A graph of made-up clauses in six languages, with references between them. */
final class SmallGraph {

    static final String SHAPES = "sha256:shapes";

    private static final String TRIG =
            """
            PREFIX itu: <%1$s>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            GRAPH <urn:ex:g:text> {
              <urn:ex:r1> a itu:Revision ; dct:title "Coordination of strategies"@en ; itu:year "2022"^^xsd:gYear .
              <urn:ex:r2> a itu:Revision ; dct:title "Stratégies de coordination"@fr ; itu:held true .
              <urn:ex:s1> itu:heading "instructs the Directors"@en ; itu:position 1 .
              <urn:ex:c1> itu:clauseOf <urn:ex:r1> ; itu:position 2 ; itu:label "1" ;
                itu:text "that the functions of the offices be kept under review"@en ,
                  "que les fonctions des bureaux soient examinées"@fr ,
                  "рассматривать функции бюро"@ru .
              <urn:ex:c2> itu:clauseOf <urn:ex:r1> ; itu:position 3 ;
                itu:text "one function, and a \\"quoted\\" word\\tafter a tab"@en ,
                  "una función de la oficina"@es , "电信标准化部门"@zh .
              <urn:ex:c3> itu:clauseOf <urn:ex:r2> ; itu:position 4 ; itu:text "المكاتب الإقليمية"@ar , "no words of the others"@en .
            }
            GRAPH <urn:ex:g:references> {
              <urn:ex:c1> itu:cites <urn:ex:c2> . <urn:ex:c2> itu:cites <urn:ex:c3> . <urn:ex:c3> itu:cites <urn:ex:r1> .
            }
            GRAPH <urn:ex:g:mandates> {
              <urn:ex:c1> itu:cites <urn:ex:c2> ; itu:text "that the functions of the offices be kept under review"@en .
            }
            GRAPH <urn:ex:g:vocabulary> {
              <urn:ex:b1> rdfs:label "Telecommunication Standardization Bureau"@en , "Бюро стандартизации электросвязи"@ru .
            }
            """;

    private static final String REPORT =
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            [ a sh:ValidationReport ; sh:conforms false ;
              sh:result [ a sh:ValidationResult ; sh:focusNode <urn:ex:c1> ; sh:resultMessage "one" ] ,
                [ a sh:ValidationResult ; sh:focusNode <urn:ex:c2> ; sh:resultPath [ sh:inversePath <urn:ex:p> ] ] ,
                [ a sh:ValidationResult ; sh:focusNode <urn:ex:c2> ; sh:resultPath [ sh:inversePath <urn:ex:q> ] ] ] .
            """;

    private SmallGraph() {}

    /** The hand-made clauses alone. */
    static DatasetGraph dataset() {
        JenaSystem.init();
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new StringReader(TRIG.formatted(Itu.NS)))
                .lang(Lang.TRIG)
                .parse(dataset);
        return dataset;
    }

    /** With so many clauses more, each of two statements; the number tells datasets apart. */
    static DatasetGraph dataset(int clauses) {
        DatasetGraph dataset = dataset();
        Node graph = iri("urn:ex:g:text");
        dataset.add(
                graph,
                iri("urn:ex:dataset"),
                iri("urn:ex:clauses"),
                NodeFactory.createLiteralDT(Integer.toString(clauses), XSDDatatype.XSDinteger));
        for (int n = 0; n < clauses; n++) {
            Node text = NodeFactory.createLiteralLang("clause number " + n + " of many", "en");
            dataset.add(graph, iri("urn:ex:many:" + n), Itu.TEXT.asNode(), text);
            dataset.add(graph, iri("urn:ex:many:" + n), Itu.CLAUSE_OF.asNode(), iri("urn:ex:r2"));
        }
        return dataset;
    }

    static ReleaseContent content(int clauses) {
        return content(dataset(clauses));
    }

    static ReleaseContent content(DatasetGraph dataset) {
        var sources = List.of(new SourceFact("b", "sha256:bb"), new SourceFact("a", "sha256:aa"));
        return new ReleaseContent(dataset, report(), sources, "0.1.0", SHAPES);
    }

    static Graph report() {
        JenaSystem.init();
        return RDFParser.create().source(new StringReader(REPORT)).lang(Lang.TURTLE).toGraph();
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
