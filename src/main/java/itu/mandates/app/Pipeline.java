package itu.mandates.app;

import itu.mandates.check.CheckReport;
import itu.mandates.check.GraphChecker;
import itu.mandates.check.RuleBook;
import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.cite.Mentions;
import itu.mandates.compare.Genealogy;
import itu.mandates.compare.Genealogy.Kinship;
import itu.mandates.compare.OverlapFinder;
import itu.mandates.compare.ReportMatcher;
import itu.mandates.compare.TransferFinder;
import itu.mandates.graph.GraphBuilder;
import itu.mandates.graph.Judged;
import itu.mandates.mandate.Mandates;
import itu.mandates.model.Diagnostic;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Lineage;
import itu.mandates.model.Mandate;
import itu.mandates.model.Mentioning;
import itu.mandates.model.Overlap;
import itu.mandates.model.Reference;
import itu.mandates.model.SourceText;
import itu.mandates.parse.DocumentParser;
import itu.mandates.parse.markup.DocumentRecovery;
import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryExamples;
import itu.mandates.read.Catalogue;
import itu.mandates.release.Release;
import itu.mandates.release.ReleaseContent;
import itu.mandates.release.ReleaseContent.SourceFact;
import itu.mandates.release.ReleaseWriter;
import itu.mandates.release.Snapshot;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.LineageRegister;
import itu.mandates.vocab.Register;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The one place that knows the order of the stages: read, parse, recover, cite, compare, mandate,
 * graph, check, release (design section 2).
 *
 * @param version of the product
 * @param progress is told each step in words
 */
record Pipeline(String version, Consumer<String> progress) {

    /** What a build made and what it noticed on the way. */
    record Built(
            Release release,
            CheckReport report,
            List<Document> documents,
            List<Lineage> lineages,
            List<Diagnostic> diagnostics) {}

    /** Makes a release of a folder of sources and switches to it. */
    Built build(Path sources, Path releases) {
        var read = Catalogue.open(sources).readAll();
        var documents = recover(parse(read));
        var references = cite(documents, documents);
        var kinship = compare(documents, registerBeside(sources));
        var mandates = mandates(documents, references);
        var judged =
                new Judged(
                        references,
                        mentions(documents),
                        kinship,
                        overlaps(documents, references, kinship, mandates),
                        new TransferFinder(Register.load()).find(documents, references, kinship),
                        mandates,
                        new ReportMatcher().find(documents, references));
        var dataset = graph(documents, judged);
        dataset.addNamedModel(Itu.graph("queries"), QueryExamples.of(QueryBook.load().offered()));
        var report = check(dataset, documents);
        var release = write(releases, dataset, report, documents);
        var noticed =
                Stream.of(
                        read.stream().flatMap(r -> r.diagnostics().stream()),
                        documents.stream().flatMap(d -> d.diagnostics().stream()));
        return new Built(
                release,
                report,
                documents,
                kinship.lineages(),
                noticed.flatMap(diagnostics -> diagnostics).toList());
    }

    private List<Document> parse(List<Catalogue.Catalogued> read) {
        var parser = new DocumentParser();
        return read.stream()
                .peek(source -> progress.accept("reading " + source.entry().file()))
                .map(source -> parser.parse(source.source(), source.entry()))
                .toList();
    }

    /** The wordings of marked-up texts, each found by the text it would change. */
    List<Document> recover(List<Document> documents) {
        return new DocumentRecovery(documents).run();
    }

    /** The references of documents, each decided against all that are held. */
    List<Reference> cite(List<Document> held, List<Document> documents) {
        progress.accept("finding references");
        var citations = new Citations(new Holdings(held, Register.load()));
        return documents.stream().flatMap(document -> citations.of(document).stream()).toList();
    }

    private static List<Mentioning> mentions(List<Document> documents) {
        var mentions = new Mentions();
        return documents.stream().flatMap(document -> mentions.of(document).stream()).toList();
    }

    /** The file of lineages that belongs to a folder of sources. */
    static Path registerBeside(Path sources) {
        return sources.toAbsolutePath().resolveSibling("lineages.tsv");
    }

    /** What became of each clause from text to text. */
    private Kinship compare(List<Document> documents, Path register) {
        progress.accept("comparing clauses");
        return new Genealogy(LineageRegister.load(register)).of(documents);
    }

    /** Which clauses say alike. */
    private List<Overlap> overlaps(
            List<Document> documents,
            List<Reference> references,
            Kinship kinship,
            List<Mandate> mandates) {
        progress.accept("looking for overlaps");
        return new OverlapFinder(mandates).find(documents, references, kinship);
    }

    /** Who is told to do what. */
    private List<Mandate> mandates(List<Document> documents, List<Reference> references) {
        progress.accept("reading mandates");
        return new Mandates(references).of(documents);
    }

    /** Everything as statements in named graphs. */
    Dataset graph(List<Document> documents, List<Reference> references) {
        return graph(documents, Judged.of(references));
    }

    private Dataset graph(List<Document> documents, Judged judged) {
        progress.accept("writing statements");
        return new GraphBuilder(Register.load(), version).build(documents, judged);
    }

    private CheckReport check(Dataset dataset, List<Document> documents) {
        progress.accept("checking");
        DatasetGraph data = dataset.asDatasetGraph();
        var report = new GraphChecker(RuleBook.load()).check(data, texts(documents));
        report.graph()
                .find()
                .forEachRemaining(
                        triple ->
                                data.add(
                                        Itu.graph("quality").asNode(),
                                        triple.getSubject(),
                                        triple.getPredicate(),
                                        triple.getObject()));
        return report;
    }

    private static Function<Identifier, Optional<SourceText>> texts(List<Document> documents) {
        Map<Identifier, SourceText> texts =
                documents.stream().collect(Collectors.toMap(Document::id, Document::source));
        return id -> Optional.ofNullable(texts.get(id));
    }

    private Release write(
            Path releases, Dataset dataset, CheckReport report, List<Document> documents) {
        var facts =
                documents.stream()
                        .map(d -> new SourceFact(d.entry().name(), d.source().digest()))
                        .toList();
        var content =
                new ReleaseContent(
                        dataset.asDatasetGraph(),
                        report.graph(),
                        facts,
                        version,
                        RuleBook.load().digest());
        var release = new ReleaseWriter(releases, progress).write(content);
        Snapshot.prepare(release, progress);
        return release;
    }
}
