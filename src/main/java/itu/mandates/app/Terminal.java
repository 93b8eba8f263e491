package itu.mandates.app;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command writes. Results go to standard output; progress and words to standard error, on a
 * terminal one line that changes, elsewhere a line for each step.
 */
final class Terminal {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive =
            System.console() != null && System.getenv("NO_COLOR") == null;

    Terminal(CommandSpec spec) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
    }

    PrintWriter out() {
        return out;
    }

    /** One step of long work. */
    void progress(String step) {
        if (interactive) {
            err.print(CLEAR_LINE + step + " ...");
        } else {
            err.println(step);
        }
        err.flush();
    }

    /** A line to a person; ends the progress line. */
    void say(Object words) {
        err.println((interactive ? CLEAR_LINE : "") + words);
        err.flush();
    }
}
