package itu.mandates.app;

import itu.mandates.export.compilation.CompilationCsv;
import itu.mandates.export.compilation.CompilationDocx;
import itu.mandates.export.compilation.CompilationHtml;
import itu.mandates.export.compilation.CompilationMaker;
import itu.mandates.export.compilation.CompilationTable;
import itu.mandates.export.compilation.CompilationWords;
import itu.mandates.export.compilation.TextNames;
import itu.mandates.export.compilation.TextNames.UnknownText;
import itu.mandates.release.Snapshot;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compile}: texts of the current release side by side. */
@Command(
        name = "compile",
        description =
                "Lays texts side by side: rows of matching sections and clauses, a column for each"
                        + " text, shared words marked.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A text goes by its identifier (pp/191/2022, pp/191/2026/draft/c26-89, an IRI) or by"
                    + " a citation (\"Resolution 18 (Rev. New Delhi, 2024)\")."
        })
final class CompileCommand implements Callable<Integer> {

    /** Forms of a table. */
    enum Form {
        html,
        docx,
        csv
    }

    @Spec private CommandSpec spec;

    @Parameters(arity = "2..*", paramLabel = "TEXT", description = "Two texts or more.")
    private List<String> names;

    @Mixin private ReleasesOption releases;

    @Option(
            names = "--format",
            description =
                    "${COMPLETION-CANDIDATES}; as the ending of FILE says, or else html, if not"
                            + " given.")
    private Form format;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "File to write; standard output if not given.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Form form = form();
        if (form == Form.docx && file == null) {
            throw wrong("--format docx is for a file: say which with --to FILE");
        }
        var terminal = new Terminal(spec);
        try (var snapshot = releases.snapshot(terminal::progress)) {
            write(table(snapshot), form, terminal);
        }
        return 0;
    }

    private Form form() {
        return Optional.ofNullable(format)
                .or(
                        () ->
                                List.of(Form.values()).stream()
                                        .filter(form -> file != null)
                                        .filter(form -> file.toString().endsWith("." + form))
                                        .findFirst())
                .orElse(Form.html);
    }

    private CompilationTable table(Snapshot snapshot) {
        var data = snapshot.dataset();
        try {
            var texts = new TextNames(data).findAll(names);
            return new CompilationMaker(data, snapshot.release().identity()).table(texts);
        } catch (UnknownText e) {
            throw wrong(e.getMessage());
        }
    }

    private void write(CompilationTable table, Form form, Terminal terminal) throws IOException {
        if (file == null) {
            terminal.out().print(text(table, form));
            terminal.out().flush();
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (form == Form.docx) {
                CompilationDocx.write(table, CompilationWords.english(), out);
            } else {
                out.write(text(table, form).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new CommandFailure(file + ": cannot be written (" + e.getMessage() + ")");
        }
        terminal.say(file);
    }

    private static String text(CompilationTable table, Form form) {
        return form == Form.csv
                ? CompilationCsv.print(table)
                : new CompilationHtml(CompilationWords.english(), thing -> Optional.empty())
                        .page(table);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
