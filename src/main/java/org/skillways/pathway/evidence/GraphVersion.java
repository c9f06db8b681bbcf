package org.skillways.pathway.evidence;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.springframework.stereotype.Component;

/** The version of the graph, which every load that changes something raises: what follows from the graph can be kept until then. */
@Component
public final class GraphVersion {

    private static final Query VERSION = Query.named("evidence/graph-version");
    private static final long FRESH = Duration.ofMillis(500).toNanos();
    private static final Version NOTHING_LOADED = new Version(0, "");

    private final QueryRunner queries;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    public GraphVersion(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * A version.
     *
     * @param version its number; 0 for a graph that nothing was loaded into
     * @param changedAt when it was raised last, which tells two graphs with the same number apart
     */
    public record Version(long version, String changedAt) {}

    private record Seen(Version version, long at) {}

    /** The version at most half a second ago. */
    public Version current() {
        var last = seen.get();
        if (last == null || System.nanoTime() - last.at() > FRESH) {
            var now = System.nanoTime();
            last = new Seen(queries.first(VERSION, Map.of(), Version.class).orElse(NOTHING_LOADED), now);
            seen.set(last);
        }
        return last.version();
    }
}
