package org.skillways.explorer;

import java.util.List;
import org.skillways.pathway.AmbiguousOccupation;
import org.skillways.pathway.OccupationCandidate;
import org.skillways.pathway.OccupationResolver;
import org.skillways.pathway.UnknownOccupation;
import org.skillways.pathway.search.OccupationSearch;
import org.skillways.pathway.search.OccupationSearchRequest;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Takes what somebody typed for the occupation that it means, or offers those that it can mean. */
@Component
final class TypedOccupations {

    private static final int MOST_CHOICES = 10;

    private final OccupationResolver resolver;
    private final OccupationSearch occupations;

    TypedOccupations(OccupationResolver resolver, OccupationSearch occupations) {
        this.resolver = resolver;
        this.occupations = occupations;
    }

    /** The occupation; {@link UnclearOccupation} has the choices where the text means none or several. */
    OccupationCandidate in(String parameter, String typed) {
        try {
            return resolver.named(typed);
        } catch (AmbiguousOccupation | UnknownOccupation e) {
            var found = occupations.search(
                    new OccupationSearchRequest(typed.strip(), null, null), PageRequest.of(0, MOST_CHOICES));
            throw UnclearOccupation.of(parameter, typed, found.getContent());
        }
    }

    /** Several, where blank fields say nothing. */
    List<OccupationCandidate> all(String parameter, List<String> typed) {
        return typed.stream()
                .filter(text -> !text.isBlank())
                .map(text -> in(parameter, text))
                .distinct()
                .toList();
    }

    List<String> codes(String parameter, List<String> typed) {
        return all(parameter, typed).stream().map(OccupationCandidate::soc).toList();
    }
}
