package org.skillways.explorer;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.Words;
import org.skillways.pathway.routes.RouteRequest;

/**
 * What a planner says of a route; everything may still be open.
 *
 * @param from what was typed for the occupation to start from
 * @param fromLevel the level held there
 * @param to what was typed for the occupation to reach
 * @param toLevel the level to reach
 * @param avoid what was typed for occupations that are not to be passed through
 * @param maxMonths the most months
 * @param maxMoves the most moves
 * @param maxJobZoneSteps the most job zones up in one move
 * @param minRelatedness the least relatedness of each move, 0 to 1
 */
record RouteForm(
        @Size(max = 200) @Nullable String from,
        @Pattern(regexp = Words.LEVELS) @Nullable String fromLevel,
        @Size(max = 200) @Nullable String to,
        @Pattern(regexp = Words.LEVELS) @Nullable String toLevel,
        @Size(max = 50) List<String> avoid,
        @DecimalMin("0") @DecimalMax("600") Double maxMonths,
        @Min(0) @Max(4) Integer maxMoves,
        @Min(0) @Max(4) Integer maxJobZoneSteps,
        @DecimalMin("0") @DecimalMax("1") Double minRelatedness) {

    static final double ANY_MONTHS = 600;
    static final int ANY_MOVES = 4;

    private static final int LISTED = 8;
    private static final int MOST_ROUTES = 5;
    private static final double STOP_MONTHS = 12;

    RouteForm {
        from = from == null || from.isBlank() ? null : from;
        to = to == null || to.isBlank() ? null : to;
        avoid = Objects.requireNonNullElse(avoid, List.<String>of()).stream()
                .filter(text -> text != null && !text.isBlank())
                .toList();
        maxMonths = Objects.requireNonNullElse(maxMonths, ANY_MONTHS);
        maxMoves = Objects.requireNonNullElse(maxMoves, ANY_MOVES);
        maxJobZoneSteps = Objects.requireNonNullElse(maxJobZoneSteps, 4);
        minRelatedness = Objects.requireNonNullElse(minRelatedness, 0.0);
    }

    /** What is not to be passed through, and one occupation more. */
    public List<String> avoidingAlso(String title) {
        return Stream.concat(avoid.stream(), Stream.of(title)).toList();
    }

    RouteRequest request(String fromCode, String toCode, List<String> avoidCodes) {
        return new RouteRequest(
                fromCode,
                fromLevel,
                toCode,
                toLevel,
                maxMoves,
                maxJobZoneSteps,
                minRelatedness,
                maxMonths,
                avoidCodes,
                List.of(),
                STOP_MONTHS,
                STOP_MONTHS,
                LISTED,
                List.of("MASTERY", "AI_AT_WORK"),
                false,
                MOST_ROUTES,
                null);
    }
}
