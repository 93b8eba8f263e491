package itu.mandates.app;

import itu.mandates.check.CheckReport;
import itu.mandates.check.GraphChecker;
import itu.mandates.check.ReportFormat;
import itu.mandates.check.RuleBook;
import itu.mandates.check.Severity;
import itu.mandates.model.Identifier;
import itu.mandates.model.SourceText;
import itu.mandates.read.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: what the rules find in the current release. */
@Command(
        name = "check",
        description =
                "Holds all rules against the current release and prints what they find; exit code 1 if anything is at least as grave as --min-severity.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private ReleasesOption releases;

    @Option(
            names = "--min-severity",
            defaultValue = "violation",
            description =
                    "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given. Findings below it are printed and do not fail.")
    private Severity least;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private ReportFormat format;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "data/sources",
            description = "Folder of the sources, for line numbers; ${DEFAULT-VALUE} if not given.")
    private Path sources;

    @Override
    public Integer call() {
        var terminal = new Terminal(spec);
        try (var snapshot = releases.snapshot(terminal::progress)) {
            terminal.progress("checking");
            CheckReport report =
                    new GraphChecker(RuleBook.load()).check(snapshot.dataset(), texts());
            terminal.out().print(report.print(format));
            terminal.out().flush();
            terminal.say(
                    report.findings().size() + " findings of " + report.rules().size() + " rules");
            return report.atLeast(least).findings().isEmpty() ? 0 : 1;
        }
    }

    /** The sources by identifier, where their folder is at hand; without it lines stay unnamed. */
    private Function<Identifier, Optional<SourceText>> texts() {
        if (!Files.isRegularFile(sources.resolve(Catalogue.FILE))) {
            return id -> Optional.empty();
        }
        var catalogue = Catalogue.open(sources);
        var texts =
                catalogue.entries().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> Identifier.source(entry.name()),
                                        entry -> catalogue.read(entry).source()));
        return id -> Optional.ofNullable(texts.get(id));
    }
}
