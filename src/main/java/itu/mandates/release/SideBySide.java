package itu.mandates.release;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Gives each statement to several takers, each in a thread of its own, while the next ones are
 * read: a large release is in memory in the time that its slowest taker needs. Each taker sees all
 * statements in their order, never two at once.
 */
final class SideBySide extends StreamRDFBase {

    private static final int TOGETHER = 5_000;
    private static final int AHEAD = 16;

    private final List<Consumer<Quad>> takers;
    private final ExecutorService threads;
    private final Semaphore room;
    private final List<CompletableFuture<Void>> ends = new ArrayList<>();
    private List<Quad> next = new ArrayList<>(TOGETHER);

    SideBySide(List<Consumer<Quad>> takers) {
        this.takers = takers;
        this.room = new Semaphore(AHEAD * takers.size());
        this.threads =
                Executors.newFixedThreadPool(
                        takers.size(),
                        task -> {
                            var thread = new Thread(task, "reading-release");
                            thread.setDaemon(true);
                            return thread;
                        });
        takers.forEach(taker -> ends.add(CompletableFuture.completedFuture(null)));
    }

    @Override
    public void quad(Quad quad) {
        next.add(quad);
        if (next.size() == TOGETHER) {
            giveOut();
        }
    }

    private void giveOut() {
        List<Quad> quads = next;
        next = new ArrayList<>(TOGETHER);
        for (int i = 0; i < takers.size(); i++) {
            Consumer<Quad> taker = takers.get(i);
            room.acquireUninterruptibly();
            ends.set(
                    i,
                    ends.get(i)
                            .thenRunAsync(() -> quads.forEach(taker), threads)
                            .whenComplete((done, failure) -> room.release()));
        }
    }

    /**
     * Waits until all have taken all, and ends the threads.
     *
     * @throws RuntimeException that a taker threw first
     */
    void finishReading() {
        try {
            giveOut();
            ends.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }
}
