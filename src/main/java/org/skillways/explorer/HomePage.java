package org.skillways.explorer;

import java.util.List;
import java.util.Map;
import org.skillways.pathway.evidence.Evidence;
import org.skillways.pathway.evidence.ExposureRequest;
import org.skillways.pathway.search.OccupationSearch;
import org.skillways.pathway.search.OccupationSearchRequest;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one begins: the search box, and what is loaded. */
@Controller
final class HomePage {

    private static final int EXAMPLES = 6;

    private final OccupationSearch occupations;
    private final Evidence evidence;
    private final ShownQueries queries;

    HomePage(OccupationSearch occupations, Evidence evidence, ShownQueries queries) {
        this.occupations = occupations;
        this.evidence = evidence;
        this.queries = queries;
    }

    @GetMapping("/")
    String home(Model model) {
        var all = occupations.search(new OccupationSearchRequest(null, null, null), PageRequest.of(0, 1));
        model.addAttribute(
                "examples",
                evidence.exposure(new ExposureRequest("safiScore", null), PageRequest.of(0, EXAMPLES))
                        .getContent());
        model.addAttribute("total", all.getTotalElements());
        model.addAttribute("kinds", evidence.coverageByKind());
        model.addAttribute("releases", evidence.coverageByRelease());
        model.addAttribute("queries", List.of(queries.of("evidence/coverage-summary", Map.of())));
        return "home";
    }
}
