package itu.mandates.app;

import itu.mandates.export.DumpFormat;
import itu.mandates.export.DumpWriter;
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
import picocli.CommandLine.Spec;

/** {@code export}: the current release as one file. */
@Command(
        name = "export",
        description = "Writes all named graphs of the current release.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private ReleasesOption releases;

    @Option(
            names = "--format",
            defaultValue = "nq",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private DumpFormat format;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Folder to write into; standard output if not given.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        var terminal = new Terminal(spec);
        try (var snapshot = releases.snapshot(terminal::progress)) {
            if (folder == null) {
                DumpWriter.write(snapshot, format, System.out);
                System.out.flush();
                return 0;
            }
            Path file = Files.createDirectories(folder).resolve("itu-mandates." + format);
            try (OutputStream out = Files.newOutputStream(file)) {
                DumpWriter.write(snapshot, format, out);
            } catch (UncheckedIOException e) {
                throw new CommandFailure(file + ": cannot be written (" + e.getMessage() + ")");
            }
            terminal.say(file);
            return 0;
        }
    }
}
