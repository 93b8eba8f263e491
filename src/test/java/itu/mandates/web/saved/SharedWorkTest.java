package itu.mandates.web.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One piece of work for all who ask for it. */
class SharedWorkTest {

    private static final int ASKING = 16;

    @Test
    void whatManyAskForAtOnceIsDoneOnce() {
        var work = new SharedWork<String>(1_000_000, String::length);
        var done = new AtomicInteger();
        var allAsk = new CountDownLatch(ASKING);
        var threads = Executors.newFixedThreadPool(ASKING);
        var answers =
                IntStream.range(0, ASKING)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () -> {
                                                    allAsk.countDown();
                                                    return work.get(
                                                            "key", () -> slow(allAsk, done));
                                                },
                                                threads))
                        .toList();
        assertThat(answers).hasSize(ASKING);
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly("answer");
        threads.shutdownNow();
        assertThat(done).hasValue(1);
    }

    private static String slow(CountDownLatch allAsk, AtomicInteger done) {
        try {
            allAsk.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        done.incrementAndGet();
        return "answer";
    }

    @Test
    void whatFailedIsTriedAgain() {
        var work = new SharedWork<String>(1_000_000, String::length);
        assertThatThrownBy(
                        () ->
                                work.get(
                                        "key",
                                        () -> {
                                            throw new IllegalStateException("busy");
                                        }))
                .hasMessage("busy");
        assertThat(work.get("key", () -> "answer")).isEqualTo("answer");
    }
}
