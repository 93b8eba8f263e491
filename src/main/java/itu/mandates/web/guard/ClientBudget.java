package itu.mandates.web.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long queries of one client may run: so many seconds, which grow back within a minute. A
 * client is an IPv4 address, or the network of an IPv6 address.
 */
@Component
public final class ClientBudget {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int CLIENTS = 20_000;
    private static final int IPV6_NETWORK = 4;

    private final long allowance;

    /** The moment up to which the time that a client has used is paid for. */
    private final Cache<String, AtomicLong> paidUntil =
            Caffeine.newBuilder()
                    .maximumSize(CLIENTS)
                    .expireAfterAccess(Duration.ofMinutes(2))
                    .build();

    ClientBudget(@Value("${kg.client.time-per-minute:60s}") Duration allowance) {
        this.allowance = allowance.toNanos();
    }

    /** How long the queries of one client may run in a minute. */
    public Duration perMinute() {
        return Duration.ofNanos(allowance);
    }

    /**
     * Does the work and charges the client for the time that it takes, failed or not.
     *
     * @param address of the client
     * @throws Refusal TOO_OFTEN, before any work, if the time of this minute is used up
     */
    public <T> T charge(String address, Supplier<T> work) {
        AtomicLong paid = paidUntil.get(client(address), key -> new AtomicLong(System.nanoTime()));
        long begun = System.nanoTime();
        requireTime(paid.get() - begun);
        try {
            return work.get();
        } finally {
            long cost = scaled(System.nanoTime() - begun);
            paid.updateAndGet(until -> begun + Math.max(until - begun, 0) + cost);
        }
    }

    /**
     * Charges the client for something that costs more than its time.
     *
     * @throws Refusal TOO_OFTEN if the time of this minute is used up
     */
    public void take(String address, Duration cost) {
        AtomicLong paid = paidUntil.get(client(address), key -> new AtomicLong(System.nanoTime()));
        long now = System.nanoTime();
        requireTime(paid.get() - now);
        paid.updateAndGet(until -> Math.max(until, now) + scaled(cost.toNanos()));
    }

    private void requireTime(long debt) {
        if (debt >= MINUTE) {
            long seconds = Duration.ofNanos(debt - MINUTE).toSeconds() + 1;
            throw new Refusal(Reason.TOO_OFTEN, Duration.ofNanos(allowance).toSeconds(), seconds)
                    .with("retryAfter", seconds);
        }
    }

    /** So that the whole allowance is a minute of debt. */
    private long scaled(long nanos) {
        return (long) ((double) nanos / allowance * MINUTE);
    }

    private static String client(String address) {
        String[] parts = address.split(":");
        return parts.length <= IPV6_NETWORK
                ? address
                : String.join(":", Arrays.copyOf(parts, IPV6_NETWORK));
    }
}
