package org.skillways.pathway.gaps;

import java.util.List;

/**
 * What a person lacks for an occupation.
 *
 * @param gaps what is missing, the heaviest first
 * @param matched what the terms of the person's list were taken for
 * @param unmatched the terms that mean nothing here
 * @param to the SOC code of the occupation where it ends
 */
public record PersonalGaps(String to, List<MatchedTerm> matched, List<String> unmatched, List<Gap> gaps) {

    public PersonalGaps {
        matched = List.copyOf(matched);
        unmatched = List.copyOf(unmatched);
        gaps = List.copyOf(gaps);
    }
}
