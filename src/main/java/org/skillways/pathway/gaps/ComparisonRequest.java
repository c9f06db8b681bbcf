package org.skillways.pathway.gaps;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.CodeList;
import org.skillways.pathway.OtherName;
import org.skillways.pathway.Words;

/**
 * The parameters of a comparison; what is absent has the default of the query {@code gaps/comparison}.
 *
 * @param occupations the SOC codes of the occupations, or titles
 * @param kinds the kinds of elements
 * @param includeSuppressed with ratings that O*NET suppresses or finds not relevant
 * @param limit the most elements; also by the name {@code k}
 * @param k another name of {@code limit}
 */
public record ComparisonRequest(
        @NotNull @Size(min = 2, max = 10) @Schema(example = "[\"21-1014.00\", \"21-1021.00\"]")
        List<@NotBlank String> occupations,

        @Schema(defaultValue = Words.ALL_ELEMENT_KINDS) @Nullable List<@Pattern(regexp = Words.ELEMENT_KINDS) String> kinds,

        @Schema(defaultValue = "false") @Nullable Boolean includeSuppressed,

        @Min(1) @Max(1000) @Schema(defaultValue = "200") @Nullable Integer limit,

        @Parameter(hidden = true) @Min(1) @Max(1000) @Nullable Integer k) {

    public ComparisonRequest {
        occupations = CodeList.of(occupations);
        limit = OtherName.of("limit", limit, k);
        k = null;
    }
}
