package itu.mandates.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Queries that take much memory. */
class MemoryWatchTest {

    @Test
    void theQueryThatAllocatedMostIsEndedWhenMemoryIsShort() {
        var isShort = new AtomicBoolean();
        var watch = new MemoryWatch(isShort::get, 1_000_000);
        var modest = Deadline.in(Duration.ofMinutes(1));
        var greedy = Deadline.in(Duration.ofMinutes(1));
        watch.begin(greedy);
        assertThat(new byte[8_000_000]).hasSize(8_000_000);
        watch.begin(modest);
        watch.look();
        assertThat(greedy.wasCut()).isFalse();
        isShort.set(true);
        watch.look();
        assertThat(greedy.wasCut()).isTrue();
        assertThat(modest.wasCut()).isFalse();
        assertThatThrownBy(greedy::check).isInstanceOf(RuntimeException.class);
    }
}
