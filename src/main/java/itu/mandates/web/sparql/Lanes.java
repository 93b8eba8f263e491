package itu.mandates.web.sparql;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.guard.Deadline;
import itu.mandates.web.guard.SparqlLimits;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets only so many queries run at once.
 *
 * <p>When all places are taken, some reserved ones are left, in which a query has a short time
 * only: so cheap queries are still answered while costly ones fill the rest. What is cheap is not
 * guessed from the query; it proves itself.
 */
@Component
public final class Lanes {

    private final SparqlLimits limits;
    private final Semaphore common;
    private final Semaphore reserved;

    Lanes(SparqlLimits limits) {
        this.limits = limits;
        this.common = new Semaphore(limits.concurrent(), true);
        this.reserved = new Semaphore(limits.reserved(), true);
    }

    /** Does the work within {@code allowed}, or less; refuses when there is no place. */
    public <T> T run(Duration allowed, Function<Deadline, T> work) {
        if (enters(common, Duration.ZERO)) {
            return in(common, () -> work.apply(Deadline.in(allowed)));
        }
        if (enters(reserved, limits.patience())) {
            return in(reserved, () -> quickly(allowed, work));
        }
        throw new Refusal(Reason.BUSY, limits.quick().toMillis());
    }

    private <T> T quickly(Duration allowed, Function<Deadline, T> work) {
        if (allowed.compareTo(limits.quick()) <= 0) {
            return work.apply(Deadline.in(allowed));
        }
        try {
            return work.apply(Deadline.in(limits.quick()));
        } catch (Refusal refusal) {
            throw refusal.reason() == Reason.TOO_SLOW
                    ? new Refusal(Reason.BUSY, limits.quick().toMillis())
                    : refusal;
        }
    }

    private static boolean enters(Semaphore lane, Duration patience) {
        try {
            return lane.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static <T> T in(Semaphore lane, Supplier<T> work) {
        try {
            return work.get();
        } finally {
            lane.release();
        }
    }
}
