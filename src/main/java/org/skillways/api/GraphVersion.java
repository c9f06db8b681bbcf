package org.skillways.api;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Catalogue;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.springframework.stereotype.Component;

/** The version of the graph, which every load that changes something raises. */
@Component
final class GraphVersion {

    private static final Query VERSION = Query.named("evidence/graph-version");
    private static final long FRESH = Duration.ofMillis(500).toNanos();

    private final QueryRunner queries;
    private final String program;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    GraphVersion(QueryRunner queries, Catalogue catalogue) {
        this.queries = queries;
        this.program = Integer.toHexString(catalogue.bundled().hashCode());
    }

    private record Seen(long version, long at) {}

    /** The version at most half a second ago; 0 for a graph that nothing was loaded into. */
    long number() {
        var last = seen.get();
        if (last == null || System.nanoTime() - last.at() > FRESH) {
            var now = System.nanoTime();
            var version = queries.firstMapped(
                    VERSION, Map.of(), row -> row.get("version").asLong());
            last = new Seen(version.orElse(0L), now);
            seen.set(last);
        }
        return last.version();
    }

    /** Changes whenever an answer can: with the graph, and with the queries that the program asks. */
    String tag(@Nullable String accept) {
        return number() + "-" + program + (accept == null ? "" : "-" + Integer.toHexString(accept.hashCode()));
    }
}
