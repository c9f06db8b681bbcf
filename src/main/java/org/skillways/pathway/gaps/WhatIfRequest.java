package org.skillways.pathway.gaps;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.CodeList;
import org.skillways.pathway.OtherName;

/**
 * The parameters of a search for the few skills that open most moves; what is absent has the default of the query {@code gaps/what-if}.
 *
 * @param have names or keys of skills that one has besides
 * @param skills how many further elements at most
 * @param level the level at which a move has to land to be open
 * @param maxJobZoneSteps the most job zones up
 * @param candidates how many elements to choose from
 * @param limit the most sets; also by the name {@code k}
 * @param k another name of {@code limit}
 */
public record WhatIfRequest(
        @Size(max = 200) @Schema(defaultValue = "[]", example = "[\"Active Listening\"]") @Nullable List<String> have,

        @Min(1) @Max(3) @Schema(defaultValue = "2") @Nullable Integer skills,

        @Pattern(regexp = "Developing|Proficient|Advanced") @Schema(defaultValue = "Advanced") @Nullable String level,

        @Min(0) @Max(4) @Schema(defaultValue = "1") @Nullable Integer maxJobZoneSteps,

        @Min(1) @Max(30) @Schema(defaultValue = "15") @Nullable Integer candidates,

        @Min(1) @Max(100) @Schema(defaultValue = "10") @Nullable Integer limit,

        @Parameter(hidden = true) @Min(1) @Max(100) @Nullable Integer k) {

    public WhatIfRequest {
        have = CodeList.of(have);
        limit = OtherName.of("limit", limit, k);
        k = null;
    }
}
