package org.skillways.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Catalogue;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.stereotype.Component;

/** The version of the graph, which every load that changes something raises, and the tag of everything that follows from it. */
@Component
final class GraphVersion {

    private static final Query VERSION = Query.named("evidence/graph-version");
    private static final long FRESH = Duration.ofMillis(500).toNanos();
    private static final int TAG_LENGTH = 32;

    private final QueryRunner queries;
    private final MessageDigest program = sha256();
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    GraphVersion(
            QueryRunner queries,
            Catalogue catalogue,
            ObjectProvider<BuildProperties> build,
            ObjectProvider<GitProperties> git) {
        this.queries = queries;
        catalogue.bundled().values().forEach(query -> add(program, query.file().source()));
        build.ifAvailable(properties -> add(program, properties.getVersion() + properties.getTime()));
        git.ifAvailable(properties -> add(program, properties.getCommitId()));
    }

    private record Seen(long version, long at) {}

    /** The version at most half a second ago; 0 for a graph that nothing was loaded into. */
    long number() {
        var last = seen.get();
        if (last == null || System.nanoTime() - last.at() > FRESH) {
            var now = System.nanoTime();
            var rows = queries.list(VERSION, Map.of(), row -> row.get("version").asLong());
            last = new Seen(rows.isEmpty() ? 0 : rows.get(0), now);
            seen.set(last);
        }
        return last.version();
    }

    /** The same for the same graph, queries and build, whichever process computes it; another one for another {@code Accept}. */
    String tag(@Nullable String accept) {
        try {
            var digest = (MessageDigest) program.clone();
            add(digest, Long.toString(number()));
            add(digest, accept == null ? "" : accept);
            return HexFormat.of().formatHex(digest.digest()).substring(0, TAG_LENGTH);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's SHA-256 can be cloned", e);
        }
    }

    private static void add(MessageDigest digest, @Nullable String text) {
        digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
