package org.skillways.pathway.neighbourhoods;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occupation around the given ones.
 *
 * @param strength the mean over the given occupations of what was asked for, 0 to 1
 * @param near the given occupations that it is near to, when asked by relatedness
 * @param shared the distinctive elements that it shares, when asked by a kind of element
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
            @Nullable Double interests,
            @Nullable Double technologies,
            @Nullable String release,
            @Nullable String method) {}

    /** An element that both have, and how distinctive it is of the neighbour. */
    public record SharedElement(String id, String name, double distinctiveness) {}
}
