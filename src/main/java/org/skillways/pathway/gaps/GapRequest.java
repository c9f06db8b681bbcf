package org.skillways.pathway.gaps;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
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
 * The parameters of a gap between two occupations; what is absent has the default of the query {@code gaps/gap}.
 *
 * @param from the SOC code of the occupation that one has, or any of its titles
 * @param to the SOC code of the occupation that one wants, or any of its titles
 * @param kinds the kinds of elements
 * @param onlyMissing without what has no shortfall
 * @param includeSuppressed with ratings that O*NET suppresses or finds not relevant
 * @param limit the most elements; also by the name {@code k}
 * @param k another name of {@code limit}
 */
public record GapRequest(
        @NotBlank @Size(max = 200) @Schema(example = "21-1021.00")
        String from,

        @NotBlank @Size(max = 200) @Schema(example = "21-1014.00")
        String to,

        @Schema(defaultValue = Words.ALL_ELEMENT_KINDS) @Nullable List<@Pattern(regexp = Words.ELEMENT_KINDS) String> kinds,

        @Schema(defaultValue = "true") @Nullable Boolean onlyMissing,
        @Schema(defaultValue = "false") @Nullable Boolean includeSuppressed,

        @Min(1) @Max(1000) @Schema(defaultValue = "200") @Nullable Integer limit,

        @Parameter(hidden = true) @Min(1) @Max(1000) @Nullable Integer k) {

    public GapRequest {
        limit = OtherName.of("limit", limit, k);
        k = null;
    }
}
