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
import itu.mandates.read.PlainTextReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: documents as the parser saw them, without a release. */
@Command(
        name = "convert",
        description = "Shows what the parser sees in documents; needs no release.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    enum Format {
        json,
        outline,
        ttl,
        trig,
        akn
    }

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plain text or Markdown.")
    private List<Path> files;

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format;

    @Override
    public Integer call() {
        var parser = new DocumentParser();
        var pipeline = new Pipeline(ProductVersion.get(), step -> {});
        var documents =
                pipeline.recover(
                        files.stream().map(file -> parser.parse(read(file), entry(file))).toList());
        List<Reference> references = pipeline.cite(documents);
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

    private static SourceText read(Path file) {
        return new PlainTextReader().read(file);
    }

    /** The entry of the catalogue beside the file, if there is one. */
    private static SourceEntry entry(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isRegularFile(folder.resolve(Catalogue.FILE))) {
            var entry =
                    Catalogue.open(folder).entries().stream()
                            .filter(e -> e.file().equals(file.getFileName().toString()))
                            .findFirst();
            if (entry.isPresent()) {
                return entry.get();
            }
        }
        return Catalogue.uncatalogued(read(file));
    }

    private void summary(Document document, List<Reference> references) {
        PrintWriter err = spec.commandLine().getErr();
        document.diagnostics().forEach(err::println);
        err.println(new ConvertSummary(document, references));
    }
}
