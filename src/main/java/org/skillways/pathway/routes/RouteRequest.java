package org.skillways.pathway.routes;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.OtherName;
import org.skillways.pathway.Words;

/**
 * The parameters of a search for routes; what is absent has the default of the query {@code routes/routes}.
 *
 * @param from the SOC code of the occupation to start from, or any of its titles
 * @param fromLevel the level held there; without it the moves alone decide, Emerging within one occupation
 * @param to the SOC code of the occupation to reach, or any of its titles
 * @param toLevel the level to reach there; without it wherever the last move lands, Advanced within one occupation
 * @param maxMoves the most moves
 * @param maxJobZoneSteps the most job zones up in one move
 * @param minRelatedness the least relatedness of each move
 * @param maxMonths the most months of a route
 * @param avoid SOC codes of occupations that are in no route, or titles
 * @param through SOC codes of occupations that every route passes through, or titles
 * @param stopMonths the months of work in each occupation between; a planner's figure
 * @param advanceMonths the months that one advance takes; a planner's figure
 * @param listed the most shared and missing elements listed for each move
 * @param frameworks the frameworks whose statements are listed at each level
 * @param includeSuppressed with ratings that O*NET suppresses
 * @param limit the most routes; also by the name {@code k}
 * @param k another name of {@code limit}
 */
@Schema(example = """
        {"from": "21-1021.00", "fromLevel": "Proficient", "to": "21-1014.00", "toLevel": "Proficient",
         "maxMonths": 120, "avoid": ["21-1099.00"]}""")
public record RouteRequest(
        @NotBlank @Size(max = 200) String from,

        @Pattern(regexp = Words.LEVELS) @Nullable String fromLevel,

        @NotBlank @Size(max = 200) String to,

        @Pattern(regexp = Words.LEVELS) @Nullable String toLevel,

        @Min(0) @Max(4) Integer maxMoves,

        @Min(0) @Max(4) Integer maxJobZoneSteps,

        @DecimalMin("0") @DecimalMax("1") Double minRelatedness,

        @DecimalMin("0") @DecimalMax("600") Double maxMonths,

        @Size(max = 50) List<String> avoid,

        @Size(max = 3) List<String> through,

        @DecimalMin("0") @DecimalMax("120") Double stopMonths,

        @DecimalMin("0") @DecimalMax("120") Double advanceMonths,

        @Min(0) @Max(50) Integer listed,

        List<@Pattern(regexp = Words.FRAMEWORKS) String> frameworks,

        Boolean includeSuppressed,

        @Min(1) @Max(50) Integer limit,

        @Hidden @Min(1) @Max(50) @Nullable Integer k) {

    public RouteRequest(
            String from,
            @Nullable String fromLevel,
            String to,
            @Nullable String toLevel,
            Integer maxMoves,
            Integer maxJobZoneSteps,
            Double minRelatedness,
            Double maxMonths,
            List<String> avoid,
            List<String> through,
            Double stopMonths,
            Double advanceMonths,
            Integer listed,
            List<String> frameworks,
            Boolean includeSuppressed,
            Integer limit,
            @Nullable Integer k) {
        this.from = from;
        this.fromLevel = fromLevel;
        this.to = to;
        this.toLevel = toLevel;
        this.maxMoves = Objects.requireNonNullElse(maxMoves, 4);
        this.maxJobZoneSteps = Objects.requireNonNullElse(maxJobZoneSteps, 4);
        this.minRelatedness = Objects.requireNonNullElse(minRelatedness, 0.0);
        this.maxMonths = Objects.requireNonNullElse(maxMonths, 600.0);
        this.avoid = Objects.requireNonNullElse(avoid, List.of());
        this.through = Objects.requireNonNullElse(through, List.of());
        this.stopMonths = Objects.requireNonNullElse(stopMonths, 12.0);
        this.advanceMonths = Objects.requireNonNullElse(advanceMonths, 12.0);
        this.listed = Objects.requireNonNullElse(listed, 5);
        this.frameworks = Objects.requireNonNullElse(frameworks, List.of("MASTERY", "AI_AT_WORK"));
        this.includeSuppressed = Objects.requireNonNullElse(includeSuppressed, false);
        this.limit = Objects.requireNonNullElse(OtherName.of("limit", limit, k), 5);
        this.k = null;
    }
}
