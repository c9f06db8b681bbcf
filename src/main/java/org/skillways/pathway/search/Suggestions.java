package org.skillways.pathway.search;

import java.util.List;
import org.skillways.occupation.SearchTerms;
import org.skillways.pathway.search.Search.Hit;
import org.springframework.stereotype.Component;

/** What somebody can mean who is still typing. */
@Component
public final class Suggestions {

    private final KnownNames names;
    private final Search search;

    Suggestions(KnownNames names, Search search) {
        this.names = names;
        this.search = search;
    }

    /**
     * Names and titles with words that begin as typed, the likeliest first. Where there are none, what the search finds in another
     * spelling; a sentence has no suggestions.
     */
    public List<Hit> of(SuggestionRequest request) {
        var terms = SearchTerms.of(request.query());
        var highlighting = Highlighting.ofBeginnings(request.query());
        var found = names.index().suggestions(request.query(), terms.names(), request.kinds(), request.limit());
        return found.isEmpty() && !terms.sentence()
                ? search.everything(new SearchRequest(request.query(), request.kinds(), request.limit(), null))
                : found.stream().map(each -> hit(each, highlighting)).toList();
    }

    private static Hit hit(NameIndex.Suggestion suggestion, Highlighting highlighting) {
        var name = suggestion.name();
        return new Hit(
                name.kind(),
                name.id(),
                name.text(),
                highlighting.of(name.text()),
                name.soc(),
                name.occupation(),
                suggestion.exact() ? Certainty.SURE : Certainty.LIKELY,
                name.label());
    }
}
