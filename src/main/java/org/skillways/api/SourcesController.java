package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.skillways.catalogue.Question;
import org.skillways.catalogue.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sources that statements cite. */
@RestController
@RequestMapping("/api/v1/sources")
final class SourcesController {

    private static final Question CITED = Question.named("evidence/citation-sources");

    private final Questions questions;
    private final Sources sources;

    SourcesController(Questions questions, Sources sources) {
        this.questions = questions;
        this.sources = sources;
    }

    @Operation(summary = "Citation sources by the number of statements that rest on them")
    @GetMapping
    Page<CitedSource> cited(@RequestParam(required = false) @Nullable String publisher, Page.Request page) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("publisher", publisher);
        return PagedQuestion.page(questions, CITED, parameters, page, row -> Rows.read(row, CitedSource.class));
    }

    @Operation(summary = "One citation source")
    @GetMapping("/{id}")
    Sources.Source source(@PathVariable String id) {
        return sources.findById(id).orElseThrow(() -> UnknownSource.withId(id));
    }
}
