package org.skillways.graph.onet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.QueryRunner;
import org.skillways.onet.FactKind;

/** Writes rows in batches, one transaction each, while the next ones are being read; the order of the rows is kept. */
final class BatchWriter implements AutoCloseable {

    private static final int BATCH = 10_000;
    private static final int WAITING = 2;

    private final QueryRunner queries;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), BatchWriter::whenThereIsRoom);
    private List<Map<String, Object>> rows = new ArrayList<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    BatchWriter(QueryRunner queries) {
        this.queries = queries;
    }

    private static void whenThereIsRoom(Runnable batch, ThreadPoolExecutor pool) {
        try {
            pool.getQueue().put(batch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted", e);
        }
    }

    void add(FactKind kind, Map<String, Object> row) {
        rows.add(row);
        if (rows.size() == BATCH) {
            flush(kind);
        }
    }

    void flush(FactKind kind) {
        if (rows.isEmpty()) {
            return;
        }
        failIfFailed();
        var batch = rows;
        rows = new ArrayList<>();
        thread.execute(() -> write(kind, batch));
    }

    private void write(FactKind kind, List<Map<String, Object>> batch) {
        if (failure.get() != null) {
            return;
        }
        try {
            queries.writeOnly(run -> run.batch("load/onet/" + kind.file(), batch));
        } catch (RuntimeException e) {
            failure.set(e);
        }
    }

    /** Waits until everything is written. */
    void await() {
        try {
            thread.shutdown();
            if (!thread.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IllegalStateException("The database did not take the last rows within an hour");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted", e);
        }
        failIfFailed();
    }

    private void failIfFailed() {
        var failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
