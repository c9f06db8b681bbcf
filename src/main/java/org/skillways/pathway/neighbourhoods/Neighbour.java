package org.skillways.pathway.neighbourhoods;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occupation around the given ones.
 *
 * @param strength the mean over the given occupations of the component chosen with {@code by}, 0 to 1
 * @param near the given occupations that it is near to, with {@code by=relatedness}
 * @param shared the distinctive elements that it shares, with {@code by} a kind of element
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param jobZone O*NET's job zone, 1 to 5; absent where it is not known
 */
public record Neighbour(
        String soc,
        String title,
        @Nullable Integer jobZone,
        double strength,
        @Nullable List<Nearness> near,
        @Nullable List<SharedElement> shared) {

    /**
     * How near it is to one given occupation, with the components that are known.
     *
     * @param rank its place among the nearest of the given occupation, from 1
     * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
     * @param score how related the two are, 0 to 1
     * @param tasks the component of task texts, 0 to 1; absent where it is not known of both
     * @param activities the component of detailed work activities, 0 to 1; absent where it is not known of both
     * @param knowledge the component of knowledge ratings, 0 to 1; absent where it is not known of both
     * @param titles the component of titles, 0 to 1; absent where it is not known of both
     * @param ratings the component of all ratings, 0 to 1; absent where it is not known of both
     * @param workStyles the component of work styles, 0 to 1; absent where it is not known of both
     * @param interests the component of interests, 0 to 1; absent where it is not known of both
     * @param technologies the component of technologies, 0 to 1; absent where it is not known of both
     * @param jobZone how near the job zones are: 1 for the same; absent where one is not known
     * @param education how near the usual education is: 1 for the same; absent where one is not known
     * @param tasksByMeaning the component of tasks by a sentence model; absent without one
     * @param descriptionByMeaning the component of descriptions by a sentence model; absent without one
     * @param titlesByMeaning the component of titles by a sentence model; absent without one
     * @param release the O*NET release that states it
     * @param method the method by which it was computed, with its version
     */
    public record Nearness(
            String soc,
            double score,
            @Nullable Integer rank,
            @Nullable Double tasks,
            @Nullable Double activities,
            @Nullable Double knowledge,
            @Nullable Double titles,
            @Nullable Double ratings,
            @Nullable Double workStyles,
            @Nullable Double interests,
            @Nullable Double technologies,
            @Nullable Double jobZone,
            @Nullable Double education,
            @Nullable Double tasksByMeaning,
            @Nullable Double descriptionByMeaning,
            @Nullable Double titlesByMeaning,
            @Nullable String release,
            @Nullable String method) {}

    /**
     * An element that both have, and how distinctive it is of the neighbour.
     *
     * @param id its key
     * @param name its name
     * @param distinctiveness how far above the mean of all occupations, in standard deviations
     */
    public record SharedElement(String id, String name, double distinctiveness) {}
}
