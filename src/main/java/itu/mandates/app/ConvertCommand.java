package itu.mandates.app;

import itu.mandates.export.ConvertJson;
import itu.mandates.export.ConvertRdf;
import itu.mandates.export.Outline;
import itu.mandates.model.Diagnostic.Severity;
import itu.mandates.model.Document;
import itu.mandates.model.Furniture;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        trig
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
        var parsed = files.stream().map(file -> parser.parse(read(file), entry(file))).toList();
        var documents =
                pipeline.recover(Stream.concat(parsed.stream(), beside(parsed, parser)).toList())
                        .subList(0, parsed.size());
        List<Reference> references = pipeline.cite(documents);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case json -> out.println(new ConvertJson(references).of(documents));
            case outline ->
                    documents.forEach(document -> out.print(new Outline(references).of(document)));
            case ttl -> out.print(new ConvertRdf(pipeline.graph(documents, references)).turtle());
            case trig -> out.print(new ConvertRdf(pipeline.graph(documents, references)).trig());
        }
        out.flush();
        documents.forEach(this::summary);
        return 0;
    }

    /**
     * Where a marked-up text is among the documents, the other documents of its catalogue: one may
     * hold the text that it would change.
     */
    private Stream<Document> beside(List<Document> parsed, DocumentParser parser) {
        boolean markedUp =
                parsed.stream().flatMap(d -> d.revisions().stream()).anyMatch(Revision::markedUp);
        var known = parsed.stream().map(Document::entry).collect(Collectors.toSet());
        return files.stream()
                .map(file -> file.toAbsolutePath().getParent())
                .distinct()
                .filter(folder -> markedUp && Files.isRegularFile(folder.resolve(Catalogue.FILE)))
                .flatMap(folder -> catalogued(folder).filter(o -> !known.contains(o.entry())))
                .map(other -> parser.parse(other.source(), other.entry()));
    }

    private static Stream<Catalogue.Catalogued> catalogued(Path folder) {
        var catalogue = Catalogue.open(folder);
        return catalogue.entries().stream()
                .filter(entry -> Files.isRegularFile(folder.resolve(entry.file())))
                .map(catalogue::read);
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

    private void summary(Document document) {
        PrintWriter err = spec.commandLine().getErr();
        document.diagnostics().forEach(err::println);
        err.printf(
                "%s: %d texts, %d clauses, %d warnings, %d notes, %d lines unparsed%n",
                document.source().name(),
                document.revisions().size(),
                document.revisions().stream().mapToLong(r -> r.allClauses().count()).sum(),
                count(document, Severity.WARNING),
                count(document, Severity.INFO),
                document.furniture().stream()
                        .filter(f -> f.kind() == Furniture.Kind.UNPARSED)
                        .count());
    }

    private static long count(Document document, Severity severity) {
        return document.diagnostics().stream().filter(d -> d.severity() == severity).count();
    }
}
