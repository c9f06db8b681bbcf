package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.skillways.api.problem.ProblemType;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.evidence.CitedSource;
import org.skillways.pathway.evidence.Sources;
import org.skillways.pathway.evidence.UnknownSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sources that statements cite. */
@Tag(name = "Sources", description = "The sources that statements cite")
@RestController
@RequestMapping("/api/v1/sources")
final class SourcesController {

    private static final Query CITED = Query.named("evidence/citation-sources");

    private final QueryRunner queries;
    private final Sources sources;

    SourcesController(QueryRunner queries, Sources sources) {
        this.queries = queries;
        this.sources = sources;
    }

    @Operation(summary = "Citation sources by the number of statements that rest on them, a page at a time")
    @Asks("evidence/citation-sources")
    @GetMapping
    Page<CitedSource> sources(Given given, Page.Request page) {
        return PagedQuestion.page(queries, CITED, given.options(), page, row -> Rows.read(row, CitedSource.class));
    }

    @Operation(summary = "One citation source")
    @Asks(
            value = "evidence/source",
            without = {"source", "occupation", "skip", "limit"},
            takes = @Asks.Takes(value = "id string 1..500: the source's key", example = "o-net-v30-2-f611b88c"))
    @Fails(ProblemType.UNKNOWN_SOURCE)
    @GetMapping("/{id}")
    Sources.Source source(@PathVariable String id) {
        return sources.findById(id).orElseThrow(() -> UnknownSource.withId(id));
    }
}
