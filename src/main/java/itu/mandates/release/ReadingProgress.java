package itu.mandates.release;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells how far the reading of a release has come, if it is so large that somebody waits for it.
 */
final class ReadingProgress {

    private static final long STATEMENTS_PER_REPORT = 200_000;

    private final String name;
    private final long all;
    private final Consumer<String> progress;
    private final long begun = System.nanoTime();
    private long count;

    ReadingProgress(Release release, Consumer<String> progress) {
        this.name = release.directory().getFileName().toString();
        this.all = release.manifest().statements();
        this.progress = progress;
    }

    /** One more statement; asked by one thread. */
    void count(Object statement) {
        if (++count % STATEMENTS_PER_REPORT == 0) {
            tell("reading release %s: %,d of %,d statements", name, count, all);
        }
    }

    void end() {
        if (all >= STATEMENTS_PER_REPORT) {
            double seconds = (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
            tell("read release %s: %,d statements in %.1f s", name, all, seconds);
        }
    }

    private void tell(String format, Object... values) {
        progress.accept(String.format(Locale.ROOT, format, values));
    }
}
