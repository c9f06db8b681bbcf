package org.skillways.pathway.routes;

import org.jspecify.annotations.Nullable;

/**
 * Why there is no route, and the mildest values that would give one.
 *
 * @param reason {@code isolated-origin}, {@code isolated-destination}, {@code thresholds} or {@code too-far}
 * @param transitionsFromOrigin the transitions that leave the origin
 * @param viableFromOrigin those of them within the thresholds
 * @param transitionsToDestination the transitions that reach the destination
 * @param viableToDestination those of them within the thresholds
 * @param withoutAvoiding true where there is a route when nothing is avoided, all else as in the request
 * @param withoutPassing true where there is a route when nothing has to be passed, all else as in the request
 * @param fewestMoves the moves that a route needs, all else as in the request
 * @param minRelatedness the highest that gives a route, all else as in the request
 * @param maxJobZoneSteps the fewest that give a route, all else as in the request
 * @param maxMonths the fewest that give a route, all else as in the request
 * @param together the values that together give a route where no single one does
 */
public record Obstacles(
        String reason,
        int transitionsFromOrigin,
        int viableFromOrigin,
        int transitionsToDestination,
        int viableToDestination,
        @Nullable Integer fewestMoves,
        @Nullable Double minRelatedness,
        @Nullable Integer maxJobZoneSteps,
        @Nullable Double maxMonths,
        boolean withoutAvoiding,
        boolean withoutPassing,
        @Nullable Together together) {

    /**
     * The least change of several thresholds that gives a route.
     *
     * @param maxJobZoneSteps the most job zones up in one move
     * @param minRelatedness the least relatedness of a move
     * @param maxMoves the most moves
     * @param maxMonths the most months
     * @param avoiding true where the occupations to avoid can still be avoided
     * @param passing true where the occupations to pass through can still be passed
     */
    public record Together(
            int maxJobZoneSteps,
            double minRelatedness,
            int maxMoves,
            double maxMonths,
            boolean avoiding,
            boolean passing) {}
}
