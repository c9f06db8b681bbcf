package org.skillways.api;

import java.util.List;
import java.util.Map;
import org.skillways.pathway.Coverage;
import org.skillways.pathway.Evidence;
import org.skillways.pathway.Exposure;
import org.skillways.pathway.RelationshipEvidence;
import org.skillways.pathway.SourcedStatement;
import org.skillways.pathway.StatementEvidence;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What statements, relationships and whole occupations rest on. */
@RestController
@RequestMapping("/api/v1")
final class EvidenceController {

    private final Evidence evidence;
    private final Sources sources;

    EvidenceController(Evidence evidence, Sources sources) {
        this.evidence = evidence;
        this.sources = sources;
    }

    /** The id of a statement has slashes inside. */
    @GetMapping("/evidence/statements/{*id}")
    StatementEvidence ofStatement(@PathVariable String id) {
        var statement = id.substring(1);
        return evidence.ofStatement(statement).orElseThrow(() -> UnknownStatement.withId(statement));
    }

    @GetMapping("/evidence/relationships")
    List<RelationshipEvidence> ofRelationships(@RequestParam String occupation, @RequestParam String other) {
        return evidence.ofRelationships(occupation, other);
    }

    @GetMapping("/sources/{id}/statements")
    Page<SourcedStatement> restingOn(@PathVariable String id, Page.Request page) {
        if (sources.findById(id).isEmpty()) {
            throw UnknownSource.withId(id);
        }
        var found = evidence.restingOn(id, Map.of("skip", page.skip(), "limit", page.size()));
        var total =
                found.isEmpty() && page.number() > 0 ? evidence.restingOn(id, Map.of("skip", 0, "limit", 1)) : found;
        return Page.of(page, found, total.isEmpty() ? 0 : total.get(0).total());
    }

    @GetMapping("/exposure")
    List<Exposure> exposure(@RequestParam MultiValueMap<String, String> parameters) {
        return evidence.exposure(new Given(parameters).except());
    }

    @GetMapping("/coverage")
    List<Coverage> coverage(@RequestParam MultiValueMap<String, String> parameters) {
        return evidence.coverage(new Given(parameters).except());
    }

    @GetMapping("/coverage/kinds")
    List<Coverage.Kind> coverageByKind() {
        return evidence.coverageByKind();
    }
}
