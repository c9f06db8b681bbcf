package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.skillways.pathway.evidence.CitedSource;
import org.skillways.pathway.evidence.Evidence;
import org.skillways.pathway.evidence.SourceListRequest;
import org.skillways.pathway.evidence.SourcedStatement;
import org.skillways.pathway.evidence.Sources;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sources that statements cite. */
@Tag(name = "Sources", description = "The sources that statements cite")
@RestController
@RequestMapping("/api/v1/sources")
final class SourceController {

    private static final String ID = "The source's key";
    private static final String EXAMPLE = "o-net-v30-2-f611b88c";

    private final Evidence evidence;

    SourceController(Evidence evidence) {
        this.evidence = evidence;
    }

    @Operation(summary = "Citation sources by the number of statements that rest on them, a page at a time")
    @GetMapping
    PageResponse<CitedSource> sources(
            @Valid @ParameterObject SourceListRequest request, @Valid @ParameterObject PageParameters page) {
        return PageResponse.of(evidence.sources(request, page.pageable()));
    }

    @Operation(summary = "One citation source")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "unknown-source")
    @GetMapping("/{id}")
    Sources.Source source(@Parameter(description = ID, example = EXAMPLE) @PathVariable String id) {
        return evidence.source(id);
    }

    @Operation(summary = "What rests on a source, a page at a time")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "unknown-source")
    @GetMapping("/{id}/statements")
    PageResponse<SourcedStatement> statementsOnSource(
            @Parameter(description = ID, example = EXAMPLE) @PathVariable String id,
            @Valid @ParameterObject PageParameters page) {
        return PageResponse.of(evidence.restingOn(id, page.pageable()));
    }
}
