package org.skillways.pathway.neighbourhoods;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The occupations around one or several, and the graph between all of them.
 *
 * @param occupations the codes in the middle
 * @param by the component that the neighbours are ranked by
 * @param neighbours the occupations around, nearest first
 * @param links how related any two of them are
 * @param shared what several of them share, most distinctive first
 */
public record Neighbourhood(
        List<String> occupations, String by, List<Neighbour> neighbours, List<Link> links, List<Shared> shared) {

    public Neighbourhood {
        occupations = List.copyOf(occupations);
        neighbours = List.copyOf(neighbours);
        links = List.copyOf(links);
        shared = List.copyOf(shared);
    }

    /**
     * Two occupations that are near to each other.
     *
     * @param transitions the moves between the two, none, one or both ways
     * @param from the SOC code of the occupation where it begins
     * @param to the SOC code of the occupation where it ends
     * @param score how related the two are, 0 to 1
     * @param tasks the component of task texts, 0 to 1; absent where it is not known of both
     * @param activities the component of detailed work activities, 0 to 1; absent where it is not known of both
     * @param knowledge the component of knowledge ratings, 0 to 1; absent where it is not known of both
     * @param titles the component of titles, 0 to 1; absent where it is not known of both
     * @param ratings the component of all ratings, 0 to 1; absent where it is not known of both
     */
    public record Link(
            String from,
            String to,
            double score,
            @Nullable Double tasks,
            @Nullable Double activities,
            @Nullable Double knowledge,
            @Nullable Double titles,
            @Nullable Double ratings,
            List<Move> transitions) {}

    /**
     * A directed move between the two.
     *
     * @param from the SOC code of the occupation where it begins
     * @param to the SOC code of the occupation where it ends
     * @param months of preparation
     * @param coverage the part of what is distinctive of the destination that the origin has, 0 to 1
     * @param jobZoneStep the job zones up, below 0 for down; absent where one of the two is not known
     */
    public record Move(
            String from,
            String to,
            double months,
            double coverage,
            @Nullable Integer jobZoneStep) {}

    /**
     * An element or technology that several occupations share, as distinctive as it is of the second of them.
     *
     * @param occupations those that have it, with their figures
     * @param id its key
     * @param name its name
     * @param kind what kind of thing it is
     * @param distinctiveness how far above the mean of all occupations, in standard deviations
     */
    public record Shared(String id, String name, String kind, double distinctiveness, List<Holder> occupations) {}

    /**
     * An occupation that has it, with its figures.
     *
     * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
     * @param distinctiveness how far above the mean of all occupations, in standard deviations
     * @param importance O*NET's importance, 1 to 5; absent where it is not rated
     * @param level O*NET's level, 0 to 7; absent where it is not rated
     * @param listedRank its place in the document's list, from 1; absent where no document lists it
     */
    public record Holder(
            String soc,
            double distinctiveness,
            @Nullable Double importance,
            @Nullable Double level,
            @Nullable Integer listedRank) {}
}
