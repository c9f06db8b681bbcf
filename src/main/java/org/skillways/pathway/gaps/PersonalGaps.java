package org.skillways.pathway.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.Reason;
import org.skillways.pathway.search.MatchedTerm;

/**
 * What a person lacks for an occupation.
 *
 * @param to the SOC code of the occupation that the person wants
 * @param preparation how one usually prepares for it
 * @param matched what the terms of the person's list were taken for
 * @param unmatched the terms that mean nothing here
 * @param activities the detailed work activities that the occupations of the list do not have, the rarest first, at most twenty
 * @param items the elements that are missing: knowledge and activities first, then skills and abilities, technologies last
 * @param reason why there are none; absent where there are
 */
public record PersonalGaps(
        String to,
        UsualPreparation preparation,
        List<MatchedTerm> matched,
        List<String> unmatched,
        List<MissingActivity> activities,
        List<Gap> items,
        @Nullable Reason reason) {

    public PersonalGaps {
        matched = List.copyOf(matched);
        unmatched = List.copyOf(unmatched);
        activities = List.copyOf(activities);
        items = List.copyOf(items);
    }
}
