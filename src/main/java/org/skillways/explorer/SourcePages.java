package org.skillways.explorer;

import java.util.List;
import java.util.Map;
import org.skillways.pathway.evidence.Evidence;
import org.skillways.pathway.evidence.SourceListRequest;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sources that statements cite, what rests on each, what a statement rests on, and what is loaded. */
@Controller
final class SourcePages {

    private static final int SOURCES = 200;
    private static final int STATEMENTS = 50;
    private static final int RETIRED = 200;

    private final Evidence evidence;
    private final ShownQueries queries;

    SourcePages(Evidence evidence, ShownQueries queries) {
        this.evidence = evidence;
        this.queries = queries;
    }

    @GetMapping("/sources")
    String sources(Model model) {
        var all = new SourceListRequest(null);
        model.addAttribute("sources", evidence.sources(all, PageRequest.of(0, SOURCES)));
        model.addAttribute("queries", List.of(queries.of("evidence/citation-sources", all, Map.of())));
        return "sources";
    }

    @GetMapping("/sources/{id}")
    String source(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("source", evidence.source(id));
        model.addAttribute(
                "statements", evidence.restingOn(id, PageRequest.of(Math.max(0, Math.min(page, 10_000)), STATEMENTS)));
        model.addAttribute("queries", List.of(queries.of("evidence/source", Map.of("source", id))));
        return "source";
    }

    @GetMapping("/statements/{*id}")
    String statement(@PathVariable String id, Model model) {
        var statement = evidence.ofStatement(id.substring(1));
        model.addAttribute("statement", statement);
        model.addAttribute("byMeaning", evidence.comparesByMeaning());
        model.addAttribute(
                "queries", List.of(queries.of("evidence/statement", Map.of("statement", statement.id(), "limit", 1))));
        return "statement";
    }

    @GetMapping("/status")
    String status(Model model) {
        model.addAttribute("byMeaning", evidence.comparesByMeaning());
        model.addAttribute("kinds", evidence.coverageByKind());
        model.addAttribute("releases", evidence.coverageByRelease());
        model.addAttribute("retired", evidence.retired(RETIRED));
        model.addAttribute(
                "queries",
                List.of(
                        queries.of("evidence/coverage-summary", Map.of()),
                        queries.of("onet/releases", Map.of()),
                        queries.of("onet/only-in-a-release", Map.of("limit", RETIRED)),
                        queries.of("status/documents", Map.of())));
        return "status";
    }
}
