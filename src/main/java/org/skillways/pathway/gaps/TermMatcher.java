package org.skillways.pathway.gaps;

import java.util.List;
import java.util.Map;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.springframework.stereotype.Component;

/** Finds the elements, technologies and occupations that the terms of a person's list mean. */
@Component
final class TermMatcher {

    private static final Query MATCHES = Query.named("gaps/matches");

    private final QueryRunner queries;

    TermMatcher(QueryRunner queries) {
        this.queries = queries;
    }

    /** One or more matches for each term that is known; a term that is not known has none. */
    List<MatchedTerm> match(List<String> terms) {
        return terms.isEmpty() ? List.of() : queries.list(MATCHES, Map.of("terms", terms), MatchedTerm.class);
    }

    static List<String> elements(List<MatchedTerm> matched) {
        return ids(matched, false);
    }

    static List<String> occupations(List<MatchedTerm> matched) {
        return ids(matched, true);
    }

    private static List<String> ids(List<MatchedTerm> matched, boolean occupations) {
        return matched.stream()
                .filter(match -> match.isOccupation() == occupations)
                .map(MatchedTerm::id)
                .distinct()
                .toList();
    }
}
