package itu.mandates.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.compare.Genealogy;
import itu.mandates.compare.OverlapFinder;
import itu.mandates.compare.TransferFinder;
import itu.mandates.mandate.Mandates;
import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Passage;
import itu.mandates.model.Revision;
import itu.mandates.model.Run;
import itu.mandates.model.Span;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.LineageRegister;
import itu.mandates.vocab.Prov;
import itu.mandates.vocab.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The laws of the graph, over the five documents. */
class RealDocumentsTest {

    private static final int DOCUMENTS = 5;
    private static final int TEXTS = 7;

    private static final Dataset DATASET = build(Sources.documents());
    private static final Told TOLD = new Told(DATASET);
    static final Model ALL = TOLD.all();

    private static Dataset build(List<Document> documents) {
        var register = Register.load();
        var citations = new Citations(new Holdings(documents, register));
        var references = documents.stream().flatMap(each -> citations.of(each).stream()).toList();
        var kinship = new Genealogy(LineageRegister.load()).of(documents);
        var mandates = new Mandates(references).of(documents);
        var overlaps = new OverlapFinder(mandates).find(documents, references, kinship);
        return new GraphBuilder(register, "1.2.3")
                .build(
                        documents,
                        new Judged(
                                references,
                                List.of(),
                                kinship,
                                overlaps,
                                new TransferFinder(register).find(documents, references, kinship),
                                mandates,
                                List.of()));
    }

    @Test
    void everyTextIsThere() {
        assertEquals(DOCUMENTS, TOLD.having(Itu.SOURCE_DOCUMENT).size());
        long held =
                Stream.concat(
                                TOLD.having(Itu.REVISION).stream(),
                                TOLD.having(Itu.DRAFT_REVISION).stream())
                        .filter(path -> TOLD.values(path, Itu.HELD).equals(List.of("true")))
                        .count();
        assertEquals(TEXTS, held);
    }

    @Test
    void everyClauseSaysAllThatAClauseMustSay() {
        List<Resource> clauses = ALL.listSubjectsWithProperty(RDF.type, Itu.CLAUSE).toList();
        var once =
                List.of(
                        Itu.TEXT,
                        Itu.FLATTENED_TEXT,
                        Itu.TEXT_STATUS,
                        Itu.LABEL,
                        Itu.CITED_AS,
                        Itu.LABEL_RESTORED,
                        Itu.IN_SECTION,
                        Itu.CLAUSE_OF,
                        Itu.POSITION,
                        Itu.SPAN_START,
                        Itu.SPAN_END,
                        Prov.WAS_DERIVED_FROM);
        for (Resource clause : clauses) {
            for (Property property : once) {
                assertEquals(
                        1,
                        clause.listProperties(property).toList().size(),
                        clause + " " + property);
            }
        }
        assertEquals(
                Sources.documents().stream()
                        .flatMap(document -> document.revisions().stream())
                        .mapToLong(revision -> revision.allClauses().count())
                        .sum(),
                clauses.size());
    }

    @Test
    void theWordsOfAClauseStandWhereItSaysTheyStand() {
        int read = 0;
        for (Document document : Sources.documents()) {
            for (Revision revision : document.revisions()) {
                for (Clause clause : revision.allClauses().toList()) {
                    assertEquals(
                            textIn("flattened text", clause),
                            withoutNotes(document, clause),
                            clause.id().toString());
                    read++;
                }
            }
        }
        assertEquals(TOLD.having(Itu.CLAUSE).size(), read);
    }

    private static String textIn(String what, Clause clause) {
        List<String> texts = TOLD.values(clause.id().toString(), Itu.FLATTENED_TEXT);
        assertEquals(1, texts.size(), what + " of " + clause.id());
        return texts.get(0);
    }

    /** The source between the span that the graph gives, normalised, less notes and marks. */
    private static String withoutNotes(Document document, Clause clause) {
        String path = clause.id().toString();
        int start = Integer.parseInt(TOLD.values(path, Itu.SPAN_START).get(0));
        int end = Integer.parseInt(TOLD.values(path, Itu.SPAN_END).get(0));
        var removed =
                clause.runs().stream()
                        .filter(run -> run.role() != Run.Role.TEXT && run.role() != Run.Role.LABEL)
                        .map(Run::span)
                        .toList();
        var words = new Passage.Builder();
        int from = start;
        for (Span gap : removed.stream().sorted().toList()) {
            if (gap.start() >= from && gap.end() <= end) {
                words.add(document.source().read(new Span(from, gap.start())), from);
                from = gap.end();
            }
        }
        words.add(document.source().read(new Span(from, end)), from);
        return words.build().text();
    }

    @Test
    void positionsOfATextHaveNoGaps() {
        int texts = 0;
        for (Document document : Sources.documents()) {
            for (Revision revision : document.revisions()) {
                var positions = new TreeSet<Integer>();
                ALL.listStatements(null, Itu.POSITION, (Resource) null)
                        .filterKeep(s -> isPart(s.getSubject(), revision))
                        .forEach(statement -> positions.add(statement.getInt()));
                assertEquals(1, positions.first());
                assertEquals(positions.size(), positions.last());
                texts++;
            }
        }
        assertEquals(TEXTS, texts);
    }

    private static boolean isPart(Resource node, Revision revision) {
        return node.getURI().startsWith(Itu.iri(revision.id()).getURI() + "/")
                && !node.getURI().replace(Itu.iri(revision.id()).getURI(), "").startsWith("/draft");
    }

    @Test
    void nothingIsBlank() {
        DATASET.asDatasetGraph()
                .find()
                .forEachRemaining(
                        quad -> {
                            assertFalse(quad.getSubject().isBlank(), quad.toString());
                            assertFalse(quad.getObject().isBlank(), quad.toString());
                        });
    }

    @Test
    void whateverIsPointedToIsDescribedAndNamed() {
        var bare = new TreeSet<String>();
        ALL.listStatements()
                .filterKeep(statement -> statement.getObject().isURIResource())
                .mapWith(statement -> statement.getResource())
                .filterKeep(node -> node.getURI().startsWith(Itu.BASE))
                .filterDrop(node -> ALL.contains(node, RDF.type) && ALL.contains(node, RDFS.label))
                .forEach(node -> bare.add(node.getURI()));
        assertEquals(new TreeSet<>(), bare);
    }

    @Test
    void whateverIsDescribedHasANameToShow() {
        var nameless = new TreeSet<String>();
        ALL.listSubjects()
                .filterKeep(node -> node.getURI().startsWith(Itu.BASE))
                .filterDrop(node -> ALL.contains(node, RDFS.label))
                .forEach(node -> nameless.add(node.getURI()));
        assertEquals(new TreeSet<>(), nameless);
    }

    @Test
    void everyIdentifierCanBeRead() {
        ALL.listSubjects()
                .forEach(
                        node -> {
                            String iri = node.getURI();
                            if (iri.startsWith(Itu.BASE)) {
                                String path = iri.substring(Itu.BASE.length());
                                assertEquals(path, Identifier.parse(path).orElseThrow().toString());
                            }
                        });
    }

    @Test
    void nothingIsBothAdoptedAndProposed() {
        assertTrue(
                Collections.disjoint(TOLD.having(Itu.REVISION), TOLD.having(Itu.DRAFT_REVISION)));
        assertTrue(
                Collections.disjoint(
                        TOLD.having(Itu.ADOPTED_CLAUSE), TOLD.having(Itu.DRAFT_CLAUSE)));
        for (String draft : TOLD.having(Itu.DRAFT_REVISION)) {
            assertEquals(List.of(), TOLD.values(draft, Itu.ADOPTED_AT));
        }
        assertTrue(TOLD.types("/eli/pp/res/191/2026").isEmpty());
    }

    @Test
    void onlyTermsOfTheOntologyAndOfItsAlignmentAreUsed() {
        var unknown = new TreeSet<String>();
        for (String graph : List.of("text", "edits", "references", "provenance")) {
            TOLD.graph(graph)
                    .listStatements()
                    .forEach(
                            statement -> {
                                term(statement.getPredicate(), unknown);
                                if (statement.getPredicate().equals(RDF.type)) {
                                    term(statement.getResource(), unknown);
                                }
                            });
        }
        assertEquals(new TreeSet<>(), unknown);
    }

    private static void term(Resource term, TreeSet<String> unknown) {
        boolean builtIn = term.getURI().startsWith(RDF.uri) || term.getURI().startsWith(RDFS.uri);
        if (!builtIn && !TOLD.graph("vocabulary").contains(term, RDF.type)) {
            unknown.add(term.getURI());
        }
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        var reversed = new ArrayList<>(Sources.documents());
        Collections.reverse(reversed);
        assertEquals(quads(DATASET), quads(build(reversed)));
    }

    private static TreeSet<String> quads(Dataset dataset) {
        return dataset.asDatasetGraph().stream()
                .map(
                        quad ->
                                Stream.of(
                                                quad.getGraph(),
                                                quad.getSubject(),
                                                quad.getPredicate(),
                                                quad.getObject())
                                        .map(NodeFmtLib::strNT)
                                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
