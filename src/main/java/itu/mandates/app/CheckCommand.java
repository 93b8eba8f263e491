package itu.mandates.app;

import itu.mandates.check.CheckReport;
import itu.mandates.check.FindingsDocument;
import itu.mandates.check.GraphChecker;
import itu.mandates.check.Grouping;
import itu.mandates.check.Justifications;
import itu.mandates.check.ReportChange;
import itu.mandates.check.ReportFormat;
import itu.mandates.check.RuleBook;
import itu.mandates.check.Severity;
import itu.mandates.model.Identifier;
import itu.mandates.model.SourceText;
import itu.mandates.read.Catalogue;
import itu.mandates.read.Catalogue.Catalogued;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** So much of an identity names the directory of a release. */
    private static final int DIRECTORY_NAME = 16;

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

    @Option(
            names = "--group",
            defaultValue = "rule",
            description =
                    "What findings stand under, in text and html: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Grouping grouping;

    @Option(
            names = "--since",
            paramLabel = "RELEASE",
            description =
                    "Only what appeared since this release, by identity or folder; what vanished is named on standard error.")
    private Optional<String> since = Optional.empty();

    @Option(
            names = "--justify",
            paramLabel = "FILE.tsv",
            description =
                    "Prints every finding with its reason in this file, as Markdown; exit code 1 if one has none, or a reason fits none.")
    private Optional<Path> reasons = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var terminal = new Terminal(spec);
        try (var snapshot = releases.snapshot(terminal::progress)) {
            terminal.progress("checking");
            CheckReport report =
                    new GraphChecker(RuleBook.load()).check(snapshot.dataset(), texts());
            return reasons.isPresent() ? justify(report, terminal) : print(report, terminal);
        }
    }

    private int print(CheckReport report, Terminal terminal) throws IOException {
        CheckReport shown = since.isPresent() ? changed(report, terminal) : report;
        terminal.out().print(shown.print(format, grouping));
        terminal.out().flush();
        terminal.say(shown.findings().size() + " findings of " + shown.rules().size() + " rules");
        return shown.atLeast(least).findings().isEmpty() ? 0 : 1;
    }

    private CheckReport changed(CheckReport report, Terminal terminal) throws IOException {
        var change = ReportChange.since(Files.readString(earlierReport()), report);
        change.vanished().forEach(title -> terminal.say("vanished: " + title));
        return change.appeared();
    }

    /** The report of the release that is named by its identity, its beginning, or its folder. */
    private Path earlierReport() {
        String name = since.orElseThrow();
        String directory = name.substring(0, Math.min(name.length(), DIRECTORY_NAME));
        return Stream.of(releases.folder().resolve(directory), Path.of(name))
                .map(folder -> folder.resolve("report.ttl"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () ->
                                new CommandFailure(
                                        name
                                                + ": no such release; name a folder of "
                                                + releases.folder()));
    }

    private int justify(CheckReport report, Terminal terminal) throws IOException {
        var file = Files.readString(reasons.orElseThrow());
        var document = FindingsDocument.of(report, Justifications.read(file));
        terminal.out().print(document.text());
        terminal.out().flush();
        document.unjustified().forEach(title -> terminal.say("no reason given: " + title));
        document.unused().forEach(line -> terminal.say("fits no finding: " + line));
        return document.unjustified().isEmpty() && document.unused().isEmpty() ? 0 : 1;
    }

    /** The sources by identifier, where their folder is at hand; without it lines stay unnamed. */
    private Function<Identifier, Optional<SourceText>> texts() {
        if (!Files.isDirectory(sources)) {
            return id -> Optional.empty();
        }
        var texts =
                Catalogue.open(sources).readAll().stream()
                        .collect(
                                Collectors.toMap(
                                        read -> Identifier.source(read.entry().name()),
                                        Catalogued::source));
        return id -> Optional.ofNullable(texts.get(id));
    }
}
