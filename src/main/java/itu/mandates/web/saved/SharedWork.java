package itu.mandates.web.saved;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Does each piece of work once, however many ask for it at the same time, and keeps what came of
 * it. What failed is not kept.
 */
public final class SharedWork<T> {

    private final Cache<String, T> kept;
    private final Map<String, CompletableFuture<T>> running = new ConcurrentHashMap<>();

    /**
     * @param most memory of all that is kept, in bytes
     * @param weight of one, in bytes
     */
    public SharedWork(long most, ToIntFunction<T> weight) {
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(most)
                        .weigher((String key, T value) -> key.length() + weight.applyAsInt(value))
                        .build();
    }

    /** What the work makes; its exception if it fails. */
    public T get(String key, Supplier<T> work) {
        return kept(key).orElseGet(() -> shared(key, work));
    }

    private Optional<T> kept(String key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }

    private T shared(String key, Supplier<T> work) {
        var own = new CompletableFuture<T>();
        CompletableFuture<T> others = running.putIfAbsent(key, own);
        return others == null ? done(key, own, work) : joined(others);
    }

    /** It may have been done between the two looks. */
    private T done(String key, CompletableFuture<T> own, Supplier<T> work) {
        try {
            T value = kept(key).orElseGet(work);
            kept.put(key, value);
            own.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            own.completeExceptionally(e);
            throw e;
        } finally {
            running.remove(key, own);
        }
    }

    private T joined(CompletableFuture<T> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
