package org.skillways.derivation.profile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that relatedness looks at in one occupation; an empty list means unknown, not none.
 *
 * @param soc the occupation's key in the graph
 * @param education mean answer of its workers to the question for the usual education, 1 (less than high school) to 12 (post-doctoral)
 * @param texts what people in the occupation do: tasks, or statements where there are no tasks
 * @param activities ids of detailed work activities, and of the intermediate ones above them
 * @param titles other names, without {@code title}
 * @param technologies codes
 */
public record OccupationProfile(
        String soc,
        String title,
        @Nullable Integer jobZone,
        @Nullable Double education,
        @Nullable String description,
        List<String> texts,
        List<String> activities,
        List<String> titles,
        List<String> technologies,
        List<ElementRating> ratings) {

    public OccupationProfile {
        if (soc.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException(
                    "An occupation has a key and a title, not '" + soc + "', '" + title + "'");
        }
        texts = List.copyOf(texts);
        activities = List.copyOf(activities);
        titles = List.copyOf(titles);
        technologies = List.copyOf(technologies);
        ratings = List.copyOf(ratings);
    }

    /** Tasks or statements, and the description. */
    public List<String> whatIsDone() {
        return Stream.concat(texts.stream(), Stream.ofNullable(description)).toList();
    }
}
