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

    /** A directed move between the two. */
    public record Move(
            String from,
            String to,
            double effort,
            double coverage,
            @Nullable Integer jobZoneStep) {}

    /**
     * An element or technology that several occupations share, as distinctive as it is of the second of them.
     *
     * @param occupations those that have it, with their figures
     */
    public record Shared(String id, String name, String kind, double distinctiveness, List<Holder> occupations) {}

    /** An occupation that has it, with its figures. */
    public record Holder(
            String soc,
            double distinctiveness,
            @Nullable Double importance,
            @Nullable Double level,
            @Nullable Integer listedRank) {}
}
