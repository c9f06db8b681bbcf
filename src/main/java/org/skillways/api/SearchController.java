package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.skillways.pathway.search.Search;
import org.skillways.pathway.search.SearchRequest;
import org.skillways.pathway.search.SuggestionRequest;
import org.skillways.pathway.search.Suggestions;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One search over everything that has words. */
@Tag(name = "Search", description = "One search over everything that has words")
@RestController
@RequestMapping("/api/v1")
final class SearchController {

    private final Search search;
    private final Suggestions suggestions;

    SearchController(Search search, Suggestions suggestions) {
        this.search = search;
        this.suggestions = suggestions;
    }

    /**
     * What matches.
     *
     * @param items the hits, best first
     */
    record SearchResponse(List<Search.Hit> items) {}

    @Operation(
            summary = "Everything that somebody can mean, best first",
            description =
                    "Occupations in the same ranking as `/occupations`; between them skills, technologies, products, activities, tasks and statements with these words, also misspelt or only begun. The surest come first.")
    @GetMapping("/search")
    SearchResponse search(@Valid @ParameterObject SearchRequest request) {
        return new SearchResponse(search.everything(request));
    }

    @Operation(
            summary = "What somebody can mean who is still typing",
            description =
                    "Names and titles with words that begin as typed, for suggestions, from names kept in memory. An occupation is suggested once, by its "
                            + "title or by what else it is called. Where nothing begins so, what `/search` finds in another spelling; a sentence has "
                            + "no suggestions.")
    @GetMapping("/suggestions")
    SearchResponse suggestions(@Valid @ParameterObject SuggestionRequest request) {
        return new SearchResponse(suggestions.of(request));
    }
}
