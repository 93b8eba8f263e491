package itu.mandates.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own that works on releases, to be killed or starved. */
final class ReleaseProcess {

    private static final String PAUSED = "paused";

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private ReleaseProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream()));
    }

    /**
     * In the process: {@code build FOLDER CLAUSES PAUSE}, {@code builds FOLDER 0 PAUSE} (one
     * release after the other, for ever) or {@code cache FOLDER 0 PAUSE}. It prints its steps, and
     * stops at one that begins with PAUSE.
     */
    public static void main(String[] args) {
        try {
            run(args[0], Path.of(args[1]), Integer.parseInt(args[2]), args[3]);
            System.out.println("done");
        } catch (ReleaseException e) {
            System.out.println("refused " + e.problem() + " " + e.getMessage());
        }
    }

    private static void run(String action, Path folder, int clauses, String pause) {
        var writer = new ReleaseWriter(folder, step -> print(step, pause));
        switch (action) {
            case "build" -> writer.write(SmallGraph.content(clauses));
            case "builds" -> writeForEver(writer);
            case "cache" ->
                    Snapshot.served(new ReleaseStore(folder).open(), 0, step -> print(step, pause))
                            .close();
            default -> throw new IllegalArgumentException(action);
        }
    }

    private static void writeForEver(ReleaseWriter writer) {
        for (int n = 0; ; n++) {
            writer.write(SmallGraph.content(1000 + n % 100));
        }
    }

    private static void print(String step, String pause) {
        System.out.println(step);
        if (step.startsWith(pause)) {
            System.out.println(PAUSED);
            waitForEver();
        }
    }

    private static void waitForEver() {
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that start it, for a shell. */
    static List<String> command(String action, Path folder, int clauses, String pause) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                ReleaseProcess.class.getName(),
                action,
                folder.toString(),
                Integer.toString(clauses),
                pause);
    }

    static ReleaseProcess start(List<String> command) throws IOException {
        return new ReleaseProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for a line with this beginning; the process must not end before. */
    void awaitLine(String beginning) throws IOException {
        String line;
        do {
            line = output.readLine();
            if (line == null) {
                throw new IllegalStateException("never said " + beginning + ", but " + lines);
            }
            lines.add(line);
        } while (!line.startsWith(beginning));
    }

    void awaitPause() throws IOException {
        awaitLine(PAUSED);
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL, which no process can answer; returns the exit code. */
    int kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        return process.exitValue();
    }

    /** All that it prints until it ends by itself. */
    List<String> awaitEnd() throws IOException, InterruptedException {
        output.lines().forEach(lines::add);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("never ended: " + lines);
        }
        return lines;
    }
}
