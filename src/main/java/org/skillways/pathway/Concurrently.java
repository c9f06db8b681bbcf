package org.skillways.pathway;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the queries of one response at the same time, where none needs what another returns.
 *
 * <p>A part for which no thread is free runs on the thread that starts it, as it would without this class.
 */
@Component
public final class Concurrently {

    private static final int MOST_THREADS = 32;

    private final Executor threads = new ThreadPoolExecutor(
            0,
            MOST_THREADS,
            30,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            daemons(),
            new ThreadPoolExecutor.CallerRunsPolicy());

    private static CustomizableThreadFactory daemons() {
        var factory = new CustomizableThreadFactory("queries-");
        factory.setDaemon(true);
        return factory;
    }

    /** Starts a part; what is returned waits for it, and throws what the part throws. */
    public <T> Supplier<T> start(Supplier<T> part) {
        var started = CompletableFuture.supplyAsync(part, threads);
        return () -> result(started);
    }

    private static <T> T result(CompletableFuture<T> started) {
        try {
            return started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
