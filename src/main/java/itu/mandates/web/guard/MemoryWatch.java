package itu.mandates.web.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Ends the query that has allocated most when memory is nearly used up, so that one query fails and
 * not the server. The rows that DISTINCT, ORDER BY and GROUP BY keep have no other bound.
 */
final class MemoryWatch {

    private static final double NEARLY_ALL = 0.85;

    private record Start(long thread, long allocated) {}

    private final Map<Deadline, Start> running = new ConcurrentHashMap<>();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final BooleanSupplier memoryIsShort;
    private final long allowance;

    /**
     * @param allowance bytes that any query may allocate, however short memory is
     */
    MemoryWatch(BooleanSupplier memoryIsShort, long allowance) {
        this.memoryIsShort = memoryIsShort;
        this.allowance = allowance;
    }

    /** Watches the heap of this program. */
    static MemoryWatch ofHeap(long allowance) {
        List<MemoryPoolMXBean> pools =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
                        .filter(pool -> pool.getUsage().getMax() > 0)
                        .toList();
        pools.forEach(
                pool ->
                        pool.setCollectionUsageThreshold(
                                (long) (pool.getUsage().getMax() * NEARLY_ALL)));
        return new MemoryWatch(
                () -> pools.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded),
                allowance);
    }

    /** To be called by the thread that runs the query. */
    void begin(Deadline query) {
        long thread = Thread.currentThread().getId();
        running.put(query, new Start(thread, threads.getThreadAllocatedBytes(thread)));
    }

    void end(Deadline query) {
        running.remove(query);
    }

    /** To be called several times a second. */
    void look() {
        if (memoryIsShort.getAsBoolean()) {
            running.entrySet().stream()
                    .filter(entry -> allocated(entry.getValue()) > allowance)
                    .max(Comparator.comparingLong(entry -> allocated(entry.getValue())))
                    .ifPresent(entry -> entry.getKey().cut());
        }
    }

    private long allocated(Start start) {
        return threads.getThreadAllocatedBytes(start.thread()) - start.allocated();
    }
}
