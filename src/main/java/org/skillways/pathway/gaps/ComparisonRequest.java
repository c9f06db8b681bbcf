package org.skillways.pathway.gaps;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
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
@Schema(example = """
        {"occupations": ["21-1014.00", "21-1021.00"]}""")
public record ComparisonRequest(
        @NotNull @Size(min = 2, max = 10) List<@NotBlank String> occupations,

        List<@Pattern(regexp = Words.ELEMENT_KINDS) String> kinds,

        Boolean includeSuppressed,

        @Min(1) @Max(1000) Integer limit,

        @Hidden @Min(1) @Max(1000) @Nullable Integer k) {

    public ComparisonRequest(
            List<String> occupations,
            List<String> kinds,
            Boolean includeSuppressed,
            Integer limit,
            @Nullable Integer k) {
        this.occupations = CodeList.of(occupations);
        this.kinds = Objects.requireNonNullElse(kinds, Words.ALL_ELEMENT_KINDS);
        this.includeSuppressed = Objects.requireNonNullElse(includeSuppressed, false);
        this.limit = Objects.requireNonNullElse(OtherName.of("limit", limit, k), 200);
        this.k = null;
    }
}
