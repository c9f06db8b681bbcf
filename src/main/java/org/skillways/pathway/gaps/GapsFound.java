package org.skillways.pathway.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.Reason;
import org.skillways.pathway.routes.Move;

/**
 * What is missing from one occupation to another, in the order of a counselor: how one prepares, what a move takes, then what is
 * distinctive.
 *
 * @param from the SOC code of the occupation that one has
 * @param to the SOC code of the occupation that one wants
 * @param preparation how one usually prepares for it
 * @param move what the direct move takes; absent where nothing is known of both
 * @param activities the detailed work activities that are missing, the rarest first, at most twenty
 * @param items the elements that are missing: knowledge and activities first, then skills and abilities, technologies last
 * @param reason why there are none; absent where there are
 */
public record GapsFound(
        String from,
        String to,
        UsualPreparation preparation,
        @Nullable Move move,
        List<MissingActivity> activities,
        List<Gap> items,
        @Nullable Reason reason) {

    public GapsFound {
        activities = List.copyOf(activities);
        items = List.copyOf(items);
    }
}
