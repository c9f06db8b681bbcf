package org.skillways.api;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.skillways.catalogue.Catalogue;
import org.skillways.catalogue.Question;
import org.skillways.catalogue.Questions;
import org.springframework.stereotype.Component;

/** The version of the graph, which every load that changes something raises. */
@Component
final class GraphVersion {

    private static final Question VERSION = Question.named("evidence/graph-version");
    private static final long FRESH = Duration.ofMillis(500).toNanos();

    private final Questions questions;
    private final String program;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    GraphVersion(Questions questions, Catalogue catalogue) {
        this.questions = questions;
        this.program = Integer.toHexString(catalogue.bundled().hashCode());
    }

    private record Seen(long version, long at) {}

    /** The version at most half a second ago; 0 for a graph that nothing was loaded into. */
    long number() {
        var last = seen.get();
        if (last == null || System.nanoTime() - last.at() > FRESH) {
            var now = System.nanoTime();
            var version = questions.askForOne(
                    VERSION, Map.of(), row -> row.get("version").asLong());
            last = new Seen(version.orElse(0L), now);
            seen.set(last);
        }
        return last.version();
    }

    /** Changes whenever an answer can: with the graph, and with the questions that the program asks. */
    String tag(@Nullable String accept) {
        return number() + "-" + program + (accept == null ? "" : "-" + Integer.toHexString(accept.hashCode()));
    }
}
