package org.skillways.pathway.occupations;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a list of occupations.
 *
 * @param query words of the title, each complete or its beginning; without it all occupations
 * @param jobZone only occupations of this job zone
 * @param group only this group: its name, or the first two digits of its codes
 */
public record OccupationSearchRequest(
        @Size(min = 1, max = 200) @Schema(example = "counselor") @Nullable String query,

        @Min(1) @Max(5) @Schema(example = "5") @Nullable Integer jobZone,

        @Size(min = 1, max = 200) @Schema(example = "21") @Nullable String group) {}
