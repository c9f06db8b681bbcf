package org.skillways.pathway;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/** Runs a query that takes {@code skip} and {@code limit}, and whose column {@code total} counts all its rows. */
public final class Paging {

    private Paging() {}

    private record Counted<T>(T item, long total) {}

    /** One page of a query; the total is right behind the last page too. */
    public static <T> Page<T> page(
            QueryRunner queries,
            Query query,
            Map<String, @Nullable Object> parameters,
            Pageable page,
            Function<Record, T> mapping) {
        parameters.put("skip", page.getOffset());
        parameters.put("limit", page.getPageSize());
        var rows = queries.list(
                query,
                parameters,
                row -> new Counted<>(mapping.apply(row), row.get("total").asLong()));
        List<T> items = rows.stream().map(Counted::item).toList();
        return new PageImpl<>(
                items,
                page,
                rows.isEmpty()
                        ? total(queries, query, parameters, page)
                        : rows.get(0).total());
    }

    private static long total(
            QueryRunner queries, Query query, Map<String, @Nullable Object> parameters, Pageable page) {
        if (page.getPageNumber() == 0) {
            return 0;
        }
        parameters.put("skip", 0);
        parameters.put("limit", 1);
        return queries.list(query, parameters, row -> row.get("total").asLong()).stream()
                .findFirst()
                .orElse(0L);
    }
}
