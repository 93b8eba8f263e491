package itu.mandates.app;

import itu.mandates.export.ConvertJson;
import itu.mandates.export.ConvertRdf;
import itu.mandates.export.Outline;
import itu.mandates.export.akn.AknWriter;
import itu.mandates.model.Document;
import itu.mandates.model.Reference;
import itu.mandates.model.SourceEntry;
import itu.mandates.model.SourceText;
import itu.mandates.parse.DocumentParser;
import itu.mandates.read.Catalogue;
import itu.mandates.read.SourceReaders;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: documents as the parser saw them, without a release. */
@Command(
        name = "convert",
        description = {
            "Shows what the parser sees in documents; needs no release.",
            "Where a catalogue lies beside a file, its other documents are read too: a draft is told apart by its base text, a citation finds what it means."
        },
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    enum Format {
        json,
        outline,
        ttl,
        trig,
        akn
    }

    private final DocumentParser parser = new DocumentParser();

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Plain text, Markdown, DOCX, PDF, HTML, or a ZIP of these.")
    private List<Path> files;

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format;

    @Override
    public Integer call() {
        var pipeline = new Pipeline(ProductVersion.get(), step -> {});
        var given = files.stream().flatMap(file -> parse(file).stream()).toList();
        var all = pipeline.recover(Stream.concat(given.stream(), beside(given)).toList());
        var documents = all.subList(0, given.size());
        // Statements about what is not written would have nothing to point to
        boolean alone = format == Format.ttl || format == Format.trig;
        List<Reference> references = pipeline.cite(alone ? documents : all, documents);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case json -> out.println(new ConvertJson(references).of(documents));
            case outline ->
                    documents.forEach(document -> out.print(new Outline(references).of(document)));
            case ttl -> out.print(new ConvertRdf(pipeline.graph(documents, references)).turtle());
            case trig -> out.print(new ConvertRdf(pipeline.graph(documents, references)).trig());
            case akn -> out.print(new AknWriter(references).write(documents));
        }
        out.flush();
        documents.forEach(document -> summary(document, references));
        return 0;
    }

    private List<Document> parse(Path file) {
        return SourceReaders.readAll(file).stream()
                .map(text -> parser.parse(text, entry(file, text)))
                .toList();
    }

    /**
     * The other documents of the catalogues beside the files: a draft may have its base among them,
     * a citation its target. They are read and not written.
     */
    private Stream<Document> beside(List<Document> given) {
        var names = given.stream().map(document -> document.source().name()).toList();
        return files.stream()
                .map(file -> file.toAbsolutePath().getParent())
                .distinct()
                .filter(folder -> Files.isRegularFile(folder.resolve(Catalogue.FILE)))
                .map(Catalogue::open)
                .flatMap(
                        catalogue ->
                                catalogue.entries().stream()
                                        .filter(entry -> !names.contains(entry.file()))
                                        .map(catalogue::read))
                .map(read -> parser.parse(read.source(), read.entry()));
    }

    /** The entry of the catalogue beside the file, if there is one. */
    private static SourceEntry entry(Path file, SourceText text) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.isRegularFile(folder.resolve(Catalogue.FILE))
                ? Catalogue.open(folder).entryOf(text)
                : Catalogue.uncatalogued(text);
    }

    private void summary(Document document, List<Reference> references) {
        PrintWriter err = spec.commandLine().getErr();
        document.diagnostics().forEach(err::println);
        err.println(new ConvertSummary(document, references));
    }
}
