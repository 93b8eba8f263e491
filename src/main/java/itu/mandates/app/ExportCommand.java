package itu.mandates.app;

import itu.mandates.export.AknExport;
import itu.mandates.export.DumpFormat;
import itu.mandates.export.DumpWriter;
import itu.mandates.release.Snapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: the current release as one file, or its texts as a file each. */
@Command(
        name = "export",
        description =
                "Writes all named graphs of the current release, or its texts as Akoma Ntoso.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    /** Those of dumps, and "akn", a file for each edition and draft. */
    enum Format {
        nq,
        trig,
        jsonld,
        akn
    }

    @Spec private CommandSpec spec;

    @Mixin private ReleasesOption releases;

    @Option(
            names = "--format",
            defaultValue = "nq",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Folder to write into; standard output if not given.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        if (format == Format.akn && folder == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format akn writes a file for each edition: say where with --to DIR");
        }
        var terminal = new Terminal(spec);
        try (var snapshot = releases.snapshot(terminal::progress)) {
            if (format == Format.akn) {
                terminal.say(texts(snapshot) + " texts in " + folder);
            } else {
                dump(snapshot, DumpFormat.valueOf(format.name()), terminal);
            }
        }
        return 0;
    }

    private int texts(Snapshot snapshot) throws IOException {
        Files.createDirectories(folder);
        var texts = new AknExport(snapshot.dataset()).texts();
        for (var text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
        return texts.size();
    }

    private void dump(Snapshot snapshot, DumpFormat dump, Terminal terminal) throws IOException {
        if (folder == null) {
            DumpWriter.write(snapshot, dump, System.out);
            System.out.flush();
            return;
        }
        Path file = Files.createDirectories(folder).resolve("itu-mandates." + dump);
        try (OutputStream out = Files.newOutputStream(file)) {
            DumpWriter.write(snapshot, dump, out);
        } catch (UncheckedIOException e) {
            throw new CommandFailure(file + ": cannot be written (" + e.getMessage() + ")");
        }
        terminal.say(file);
    }
}
