package org.skillways.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One framework of a document, its levels in the document's order; for durable skills one entry per domain and level. */
public record Framework(
        FrameworkKind kind,
        @Nullable String version,
        @Nullable String contextCovered,
        @Nullable String publisher,
        List<LevelStatements> levels) {

    public Framework {
        levels = List.copyOf(levels);
    }
}
