package org.skillways.explorer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.evidence.Evidence;
import org.skillways.pathway.evidence.ExposureRequest;
import org.skillways.pathway.gaps.Gaps;
import org.skillways.pathway.gaps.MatchedTerm;
import org.skillways.pathway.occupations.OccupationSearchRequest;
import org.skillways.pathway.occupations.Occupations;
import org.skillways.pathway.occupations.Search;
import org.skillways.pathway.occupations.SearchRequest;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search box, and what it finds. */
@Controller
final class HomePage {

    private static final int EXAMPLES = 6;
    private static final int PAGE = 20;
    private static final int USERS = 10;
    private static final int LONGEST = 200;
    private static final List<String> OTHER_KINDS = List.of("element", "technology", "task", "statement");

    private final Occupations occupations;
    private final Search search;
    private final Evidence evidence;
    private final Gaps gaps;
    private final ShownQueries queries;

    HomePage(Occupations occupations, Search search, Evidence evidence, Gaps gaps, ShownQueries queries) {
        this.gaps = gaps;
        this.occupations = occupations;
        this.search = search;
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

    @GetMapping("/search")
    String search(
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var typed = query == null ? "" : query.strip();
        var words = typed.substring(0, Math.min(typed.length(), LONGEST));
        model.addAttribute("query", words);
        if (!words.isEmpty()) {
            var request = new OccupationSearchRequest(words, null, null);
            model.addAttribute(
                    "found", occupations.search(request, PageRequest.of(Math.max(0, Math.min(page, 1000)), PAGE)));
            var everything = new SearchRequest(words, OTHER_KINDS, PAGE, null);
            model.addAttribute(
                    "others", search.everything(everything).stream().collect(Collectors.groupingBy(Search.Hit::kind)));
            putTools(words, model);
            model.addAttribute(
                    "queries",
                    List.of(
                            queries.of("occupations/search", request, Map.of()),
                            queries.of("search/everything", everything, Map.of())));
        }
        return "search";
    }

    /** The tools and skills that are called exactly so, and who uses the tools. */
    private void putTools(String words, Model model) {
        var meaning = gaps.meaning(List.of(words)).stream()
                .filter(match -> !match.kind().equals("Occupation"))
                .toList();
        model.addAttribute("meaning", meaning);
        model.addAttribute(
                "users",
                meaning.stream()
                        .filter(match -> match.kind().equals("Technology"))
                        .collect(Collectors.toMap(
                                MatchedTerm::id,
                                match -> occupations.usersOf(match.id(), USERS),
                                (one, other) -> one)));
    }
}
