package org.skillways.pathway.routes;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.OtherName;
import org.skillways.pathway.Words;

/**
 * The parameters of a search for destinations or origins; what is absent has the default of the query {@code routes/reachable}.
 *
 * @param level the level held at the start; without it the moves alone decide
 * @param maxMoves the most moves
 * @param maxJobZoneSteps the most job zones up in one move
 * @param maxJobZonesDown the most job zones that the end of a route may be below its start; 0 leaves steps aside and up
 * @param minRelatedness the least relatedness of each move
 * @param maxMonths the most months of a route
 * @param minWage the least median wage a year at the other end, in dollars; an unknown one counts as 0
 * @param minOpenings the least openings a year there, in thousands; unknown ones count as 0
 * @param kinds the kinds of moves
 * @param avoid SOC codes of occupations that are neither passed through nor returned, or titles
 * @param stopMonths the months of work in each occupation between; a planner's figure
 * @param sort what comes first: {@code fit}, {@code months}, {@code wage} or {@code openings}
 * @param limit the most occupations; also by the name {@code k}
 * @param k another name of {@code limit}
 */
@Schema(example = """
        {"avoid": ["21-1099.00"]}""")
public record ReachableRequest(
        @Pattern(regexp = Words.LEVELS) @Nullable String level,

        @Min(1) @Max(4) Integer maxMoves,

        @Min(0) @Max(4) Integer maxJobZoneSteps,

        @Min(0) @Max(4) Integer maxJobZonesDown,

        @DecimalMin("0") @DecimalMax("1") Double minRelatedness,

        @DecimalMin("0") @DecimalMax("600") Double maxMonths,

        @DecimalMin("0") @DecimalMax("1000000") Double minWage,

        @DecimalMin("0") @DecimalMax("10000") Double minOpenings,

        List<@Pattern(regexp = "advance|near|change") String> kinds,

        @Size(max = 50) List<String> avoid,

        @DecimalMin("0") @DecimalMax("120") Double stopMonths,

        @Pattern(regexp = "fit|months|wage|openings") String sort,

        @Min(1) @Max(500) Integer limit,

        @Hidden @Min(1) @Max(500) @Nullable Integer k) {

    public ReachableRequest(
            @Nullable String level,
            Integer maxMoves,
            Integer maxJobZoneSteps,
            Integer maxJobZonesDown,
            Double minRelatedness,
            Double maxMonths,
            Double minWage,
            Double minOpenings,
            List<String> kinds,
            List<String> avoid,
            Double stopMonths,
            String sort,
            Integer limit,
            @Nullable Integer k) {
        this.level = level;
        this.maxMoves = Objects.requireNonNullElse(maxMoves, 2);
        this.maxJobZoneSteps = Objects.requireNonNullElse(maxJobZoneSteps, 4);
        this.maxJobZonesDown = Objects.requireNonNullElse(maxJobZonesDown, 0);
        this.minRelatedness = Objects.requireNonNullElse(minRelatedness, 0.0);
        this.maxMonths = Objects.requireNonNullElse(maxMonths, 600.0);
        this.minWage = Objects.requireNonNullElse(minWage, 0.0);
        this.minOpenings = Objects.requireNonNullElse(minOpenings, 0.0);
        this.kinds = Objects.requireNonNullElse(kinds, List.of("advance", "near", "change"));
        this.avoid = Objects.requireNonNullElse(avoid, List.of());
        this.stopMonths = Objects.requireNonNullElse(stopMonths, 12.0);
        this.sort = Objects.requireNonNullElse(sort, "fit");
        this.limit = Objects.requireNonNullElse(OtherName.of("limit", limit, k), 25);
        this.k = null;
    }
}
