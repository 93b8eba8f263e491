package itu.mandates.app;

import itu.mandates.check.Severity;
import itu.mandates.model.Document;
import itu.mandates.model.Revision;
import itu.mandates.vocab.LineageRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code build}: a new release from a folder of sources. */
@Command(
        name = "build",
        description =
                "Reads the sources, links and checks them, writes a new release beside the old one and switches to it.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "data/sources",
            description =
                    "Folder with the sources, and catalogue.yaml that describes them; ${DEFAULT-VALUE} if not given.")
    private Path sources;

    @Option(
            names = "--register",
            description =
                    "Appends the identifiers of new lineages to lineages.tsv beside the sources.")
    private boolean register;

    @Mixin private ReleasesOption releases;

    @Override
    public Integer call() {
        var terminal = new Terminal(spec);
        var comparison = new ReleaseComparison(releases.folder(), terminal::progress);
        var built =
                new Pipeline(ProductVersion.get(), terminal::progress)
                        .build(sources, releases.folder());
        built.diagnostics().forEach(terminal::say);
        comparison.with(built.release()).ifPresent(terminal::say);
        if (register) {
            terminal.say(register(built) + " lineages registered");
        }
        terminal.say(summary(built));
        terminal.out().println(built.release().identity());
        terminal.out().flush();
        return 0;
    }

    private int register(Pipeline.Built built) {
        Path file = Pipeline.registerBeside(sources);
        return LineageRegister.load(file).append(built.lineages(), file);
    }

    /** "5 documents, 7 texts, 370 clauses; 0 violations, 12 warnings, 20 notes". */
    static String summary(Pipeline.Built built) {
        var texts = built.documents().stream().map(Document::revisions).mapToLong(List::size).sum();
        var clauses =
                built.documents().stream()
                        .flatMap(d -> d.revisions().stream())
                        .flatMap(Revision::allClauses)
                        .count();
        var findings = built.report().summary();
        return "%d documents, %d texts, %d clauses, %d statements; %d violations, %d warnings, %d notes"
                .formatted(
                        built.documents().size(),
                        texts,
                        clauses,
                        built.release().manifest().statements(),
                        findings.getOrDefault(Severity.VIOLATION, 0),
                        findings.getOrDefault(Severity.WARNING, 0),
                        findings.getOrDefault(Severity.INFO, 0));
    }
}
