package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.skillways.pathway.evidence.CoverageRequest;
import org.skillways.pathway.evidence.Evidence;
import org.skillways.pathway.evidence.Exposure;
import org.skillways.pathway.evidence.ExposureRequest;
import org.skillways.pathway.evidence.OccupationCoverage;
import org.skillways.pathway.evidence.RelationshipEvidence;
import org.skillways.pathway.evidence.RelationshipRequest;
import org.skillways.pathway.evidence.ReleaseCoverage;
import org.skillways.pathway.evidence.StatementEvidence;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What statements, relationships and whole occupations rest on. */
@Tag(
        name = "Evidence",
        description = "What statements, relationships and whole occupations rest on, and what is not known")
@RestController
@RequestMapping("/api/v1")
final class EvidenceController {

    private final Evidence evidence;

    EvidenceController(Evidence evidence) {
        this.evidence = evidence;
    }

    @Operation(
            summary = "What a statement rests on",
            description =
                    "The sources that it cites, the documents that it was read from, what it names, and what O*NET says nearly the same "
                            + "about the work.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "unknown-statement")
    @GetMapping("/evidence/statements/{*id}")
    StatementEvidence statement(
            @Parameter(
                            description = "The id of the statement; its slashes may be escaped or not",
                            example = "21-1014.00/MASTERY/Emerging/266d68a2ed0f47ac")
                    @PathVariable
                    String id) {
        return evidence.ofStatement(id.substring(1));
    }

    @Operation(
            summary = "What the relationships of an occupation with something else rest on",
            description =
                    "Every relationship between the two, with all its figures, and the release, document or method that it "
                            + "comes from.")
    @NamesOccupations
    @GetMapping("/evidence/relationships")
    List<RelationshipEvidence> relationships(@Valid @ParameterObject RelationshipRequest request) {
        return evidence.ofRelationships(request);
    }

    @Operation(
            summary = "How exposed to AI occupations are, a page at a time",
            description =
                    "The figures as the documents state them, the highest of the requested figure first. Occupations "
                            + "without such figures are left out.")
    @GetMapping("/exposure")
    PageResponse<Exposure> exposure(
            @Valid @ParameterObject ExposureRequest request, @Valid @ParameterObject PageParameters page) {
        return PageResponse.of(evidence.exposure(request, page.pageable()));
    }

    @Operation(summary = "Which kinds of knowledge each occupation has, and which it lacks, a page at a time")
    @GetMapping("/coverage")
    PageResponse<OccupationCoverage> coverage(
            @Valid @ParameterObject CoverageRequest request, @Valid @ParameterObject PageParameters page) {
        return PageResponse.of(evidence.coverage(request, page.pageable()));
    }

    @Operation(summary = "How many occupations have each kind of knowledge")
    @GetMapping("/coverage/kinds")
    List<OccupationCoverage.Kind> coverageByKind() {
        return evidence.coverageByKind();
    }

    @Operation(summary = "Which O*NET releases are in the graph, what rests on each, and what each left out")
    @GetMapping("/coverage/releases")
    List<ReleaseCoverage> coverageByRelease() {
        return evidence.coverageByRelease();
    }
}
