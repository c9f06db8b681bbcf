package org.skillways.graph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.CypherTransaction;

/** Rows for the statements that write documents, of one document or of many, to be written in the order that they need each other. */
final class DocumentRows {

    private static final int BATCH = 5_000;
    private static final List<String> ORDER = List.of(
            "occupation",
            "document",
            "framework",
            "levels",
            "citation-sources",
            "statements",
            "skill-cluster",
            "elements",
            "technologies",
            "tasks",
            "related-titles",
            "programs",
            "apprenticeships",
            "lists-owner",
            "settle-occupation");

    private final Map<String, List<Map<String, ? extends @Nullable Object>>> rows = new HashMap<>();
    private final Set<Object> sources = new HashSet<>();

    void add(String statement, Map<String, ? extends @Nullable Object> row) {
        if (!ORDER.contains(statement)) {
            throw new IllegalArgumentException("No place in the order for " + statement);
        }
        rows.computeIfAbsent(statement, name -> new ArrayList<>()).add(row);
    }

    void add(String statement, List<? extends Map<String, ? extends @Nullable Object>> several) {
        several.forEach(row -> add(statement, row));
    }

    /** Takes a framework with its levels, statements and citations. */
    void add(FrameworkRows framework, String soc, String sha256) {
        add("framework", Map.of("soc", soc, "sha256", sha256, "properties", framework.properties));
        add("levels", framework.levels());
        framework.sources.forEach((id, source) -> {
            if (sources.add(source)) {
                add("citation-sources", source);
            }
        });
        add("statements", framework.statements);
    }

    /** Writes all rows; what is written already is written once more. */
    void write(CypherTransaction run) {
        for (var statement : ORDER) {
            var all = rows.getOrDefault(statement, List.of());
            for (var from = 0; from < all.size(); from += BATCH) {
                var batch = all.subList(from, Math.min(from + BATCH, all.size()));
                run.batch("load/document/" + statement, batch);
            }
        }
    }

    /** Writes all rows, which are gone from here then. */
    void flush(CypherTransaction run) {
        write(run);
        rows.clear();
    }
}
