package org.skillways.pathway.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.evidence.GraphVersion;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** The names of {@code search/names}, kept in memory as long as the graph is the same. */
@Component
final class KnownNames {

    private static final String NAMES = "search/names";
    private static final int ALL = 1_000_000;
    private static final int SECONDS_AFTER_START = 10;

    private final QueryRunner queries;
    private final GraphVersion version;
    private final TaskExecutor executor;
    private final Cache<GraphVersion.Version, NameIndex> indexes =
            Caffeine.newBuilder().maximumSize(1).executor(Runnable::run).build();

    KnownNames(QueryRunner queries, GraphVersion version, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.queries = queries;
        this.version = version;
        this.executor = executor;
    }

    /** Reads the names before somebody types, though not while the first page is made. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        var later = CompletableFuture.delayedExecutor(SECONDS_AFTER_START, TimeUnit.SECONDS, executor);
        var unused = CompletableFuture.runAsync(this::index, later);
    }

    /** The names of the graph as it is; whoever asks first after a load waits until they are read. */
    NameIndex index() {
        return indexes.get(version.current(), unused -> read());
    }

    private NameIndex read() {
        return queries.read(transaction -> {
            try (var rows = transaction.stream(NAMES, Map.of("kinds", SuggestionRequest.ALL_KINDS, "limit", ALL))) {
                return new NameIndex(rows.map(Name::of).toList());
            }
        });
    }
}
