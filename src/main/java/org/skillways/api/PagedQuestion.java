package org.skillways.api;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;

/** Asks a question that takes {@code skip} and {@code limit}, and whose column {@code total} counts all its rows. */
final class PagedQuestion {

    private PagedQuestion() {}

    static <T> Page<T> page(
            QueryRunner queries,
            Query question,
            Map<String, @Nullable Object> parameters,
            Page.Request page,
            Function<Record, T> item) {
        var found = queries.list(
                question,
                with(parameters, page.skip(), page.size()),
                row -> new Counted<>(item.apply(row), row.get("total").asLong()));
        var total = found.isEmpty() && page.number() > 0
                ? total(queries, question, parameters)
                : found.stream().mapToLong(Counted::total).findFirst().orElse(0);
        return Page.of(page, found.stream().map(Counted::item).toList(), total);
    }

    /** How many there are, when the page itself lies behind the last one. */
    private static long total(QueryRunner queries, Query question, Map<String, @Nullable Object> parameters) {
        return queries.firstMapped(
                        question,
                        with(parameters, 0, 1),
                        row -> row.get("total").asLong())
                .orElse(0L);
    }

    private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> parameters, long skip, int limit) {
        var all = new HashMap<>(parameters);
        all.put("skip", skip);
        all.put("limit", limit);
        return all;
    }

    private record Counted<T>(T item, long total) {}
}
