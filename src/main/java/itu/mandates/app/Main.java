package itu.mandates.app;

import itu.mandates.query.QueryException;
import itu.mandates.read.UnreadableSource;
import itu.mandates.release.ReleaseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: one command each for building, checking, asking, exporting, converting, serving. */
@Command(
        name = "itu-mandates",
        description = "Linked-data knowledge graph of ITU resolutions and the mandates in them.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            CompileCommand.class,
            ConvertCommand.class,
            ServeCommand.class
        },
        footer = {
            "",
            "Results go to standard output, everything else to standard error.",
            "Exit codes: 0 done, 1 failed, 2 wrong arguments."
        })
public final class Main implements Runnable {

    @Spec private CommandSpec spec;

    public static void main(String[] args) {
        int code = commandLine().execute(args);
        System.exit(code);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::failure);
    }

    /** One line for what a person can mend; the whole trace for what only we can. */
    private static int failure(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof UnreadableSource
                || e instanceof CommandFailure
                || e instanceof ReleaseException
                || e instanceof QueryException) {
            command.getErr().println(e.getMessage());
        } else {
            e.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
