package itu.mandates.web.saved;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Does each piece of work once, however many ask for it at the same time, and keeps what came of
 * it. What failed is not kept.
 */
public final class SharedWork<T> {

    private final AsyncCache<String, T> kept;

    /**
     * @param most memory of all that is kept, in bytes
     * @param weight of one, in bytes
     */
    public SharedWork(long most, ToIntFunction<T> weight) {
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(most)
                        .weigher((String key, T value) -> key.length() + weight.applyAsInt(value))
                        .buildAsync();
    }

    /** What the work makes; its exception if it fails. */
    public T get(String key, Supplier<T> work) {
        var own = new CompletableFuture<T>();
        CompletableFuture<T> others = kept.asMap().putIfAbsent(key, own);
        return others == null ? done(own, work) : joined(others);
    }

    private T done(CompletableFuture<T> own, Supplier<T> work) {
        try {
            T value = work.get();
            own.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            own.completeExceptionally(e);
            throw e;
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
