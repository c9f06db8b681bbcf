package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One search over everything that has words. */
@Tag(name = "Search", description = "One search over everything that has words")
@RestController
@RequestMapping("/api/v1/search")
final class SearchController {

    private static final Query EVERYTHING = Query.named("search/everything");

    private final QueryRunner queries;

    SearchController(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * @param kind {@code occupation}, {@code title}, {@code element}, {@code technology}, {@code task} or {@code statement}
     * @param occupation the title of that occupation
     * @param text its name, or its whole text
     * @param id the key of what was found
     * @param highlighted the text as HTML, what matched in {@code <mark>}
     * @param soc the occupation, where it belongs to one
     * @param score for comparing hits of one answer
     */
    record Hit(
            String kind,
            String id,
            String text,
            String highlighted,
            @Nullable String soc,
            @Nullable String occupation,
            double score) {}

    /** The hits, best first. */
    record Answer(List<Hit> items) {}

    @Operation(
            summary = "Everything that has these words, also misspelt or only begun, best first",
            description = "Looks in occupations, titles, elements, technologies, tasks and statements.")
    @Asks(value = "search/everything", required = "query", also = "kind=kinds")
    @GetMapping
    Answer search(Given given) {
        var highlighting = new Highlighting(given.text("query"));
        return new Answer(queries.list(EVERYTHING, given.options(), row -> toHit(row, highlighting)));
    }

    private static Hit toHit(Record row, Highlighting highlighting) {
        var text = row.get("text").asString();
        return new Hit(
                row.get("kind").asString(),
                row.get("id").asString(),
                text,
                highlighting.of(text),
                row.get("soc").asString(null),
                row.get("occupation").asString(null),
                row.get("score").asDouble());
    }
}
