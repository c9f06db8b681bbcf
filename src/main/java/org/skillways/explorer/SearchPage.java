package org.skillways.explorer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.occupation.SearchTerms;
import org.skillways.pathway.gaps.Gaps;
import org.skillways.pathway.occupations.Occupations;
import org.skillways.pathway.search.Certainty;
import org.skillways.pathway.search.MatchedTerm;
import org.skillways.pathway.search.OccupationSearch;
import org.skillways.pathway.search.OccupationSearchRequest;
import org.skillways.pathway.search.Search;
import org.skillways.pathway.search.SearchRequest;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody can mean by what they type: occupations, skills and tools, and the texts that have the words. */
@Controller
final class SearchPage {

    private static final int PAGE = 20;
    private static final int USERS = 10;
    private static final int LONGEST = 200;
    private static final List<String> OTHER_KINDS =
            List.of("element", "technology", "product", "activity", "task", "statement");

    private final OccupationSearch occupations;
    private final Search search;
    private final Occupations facts;
    private final Gaps gaps;
    private final ShownQueries queries;

    SearchPage(OccupationSearch occupations, Search search, Occupations facts, Gaps gaps, ShownQueries queries) {
        this.occupations = occupations;
        this.search = search;
        this.facts = facts;
        this.gaps = gaps;
        this.queries = queries;
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
            var terms = SearchTerms.of(words);
            model.addAttribute("noOccupation", terms.names().isEmpty());
            model.addAttribute(
                    "found",
                    occupations.search(
                            new OccupationSearchRequest(words, null, null),
                            PageRequest.of(Math.max(0, Math.min(page, 1000)), PAGE)));
            model.addAttribute(
                    "others",
                    search.everything(new SearchRequest(words, OTHER_KINDS, PAGE, null)).stream()
                            .collect(Collectors.groupingBy(Search.Hit::kind)));
            putTools(words, model);
            model.addAttribute(
                    "queries",
                    List.of(
                            queries.of("search/occupations", Map.of("query", words, "names", terms.names())),
                            queries.of(
                                    "search/things",
                                    Map.of("query", words, "names", terms.names(), "words", terms.words()))));
        }
        return "search";
    }

    /** The tools and skills that are called exactly so, and who uses the tools. */
    private void putTools(String words, Model model) {
        var meaning = gaps.meaning(List.of(words)).stream()
                .filter(match -> !match.isOccupation() && match.certainty() == Certainty.SURE)
                .toList();
        model.addAttribute("meaning", meaning);
        model.addAttribute(
                "users",
                meaning.stream()
                        .filter(match ->
                                match.kind().equals("Technology") && !match.by().equals("product"))
                        .collect(Collectors.toMap(
                                MatchedTerm::id, match -> facts.usersOf(match.id(), USERS), (one, other) -> one)));
    }
}
