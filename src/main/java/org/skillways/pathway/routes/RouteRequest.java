package org.skillways.pathway.routes;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.OtherName;
import org.skillways.pathway.Words;

/**
 * The parameters of a search for routes; what is absent has the default of the query {@code routes/routes}.
 *
 * @param from the SOC code of the occupation to start from, or any of its titles
 * @param fromLevel the level held there; without it the covered requirements alone decide, Emerging within one occupation
 * @param to the SOC code of the occupation to reach, or any of its titles
 * @param toLevel the level to reach there; without it wherever the last move lands, Advanced within one occupation
 * @param maxMoves the most moves
 * @param maxJobZoneSteps the most job zones up in one move
 * @param minRelatedness the least relatedness of each move
 * @param avoid SOC codes of occupations that are in no route, or titles
 * @param through SOC codes of occupations that every route passes through, or titles
 * @param advanceEffort the effort of one advance, in points of level
 * @param listed the most shared and missing elements listed for each move
 * @param frameworks the frameworks whose statements are listed at each level
 * @param includeSuppressed with ratings that O*NET suppresses
 * @param limit the most routes; also by the name {@code k}
 * @param k another name of {@code limit}
 */
public record RouteRequest(
        @NotBlank @Size(max = 200) @Schema(example = "21-1021.00")
        String from,

        @Pattern(regexp = Words.LEVELS) @Schema(example = "Proficient") @Nullable String fromLevel,

        @NotBlank @Size(max = 200) @Schema(example = "21-1014.00")
        String to,

        @Pattern(regexp = Words.LEVELS) @Schema(example = "Proficient") @Nullable String toLevel,

        @Min(0) @Max(4) @Schema(defaultValue = "4") @Nullable Integer maxMoves,

        @Min(0) @Max(4) @Schema(defaultValue = "1", example = "2") @Nullable Integer maxJobZoneSteps,

        @DecimalMin("0") @DecimalMax("1") @Schema(defaultValue = "0") @Nullable Double minRelatedness,

        @Size(max = 50) @Schema(defaultValue = "[]", example = "[\"21-1099.00\"]") @Nullable List<String> avoid,

        @Size(max = 3) @Schema(defaultValue = "[]", example = "[\"21-1093.00\"]") @Nullable List<String> through,

        @DecimalMin("0") @DecimalMax("10") @Schema(defaultValue = "0.25") @Nullable Double advanceEffort,

        @Min(0) @Max(50) @Schema(defaultValue = "5") @Nullable Integer listed,

        @Schema(defaultValue = "[\"MASTERY\", \"AI_AT_WORK\"]") @Nullable List<@Pattern(regexp = Words.FRAMEWORKS) String> frameworks,

        @Schema(defaultValue = "false") @Nullable Boolean includeSuppressed,

        @Min(1) @Max(50) @Schema(defaultValue = "5") @Nullable Integer limit,

        @Parameter(hidden = true) @Min(1) @Max(50) @Nullable Integer k) {

    public RouteRequest {
        limit = OtherName.of("limit", limit, k);
        k = null;
    }
}
