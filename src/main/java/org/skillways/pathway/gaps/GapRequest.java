package org.skillways.pathway.gaps;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.Schema;
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
@Schema(example = """
        {"from": "21-1021.00", "to": "21-1014.00"}""")
public record GapRequest(
        @NotBlank @Size(max = 200) String from,

        @NotBlank @Size(max = 200) String to,

        List<@Pattern(regexp = Words.ELEMENT_KINDS) String> kinds,

        Boolean onlyMissing,
        Boolean includeSuppressed,

        @Min(1) @Max(1000) Integer limit,

        @Hidden @Min(1) @Max(1000) @Nullable Integer k) {

    public GapRequest(
            String from,
            String to,
            List<String> kinds,
            Boolean onlyMissing,
            Boolean includeSuppressed,
            Integer limit,
            @Nullable Integer k) {
        this.from = from;
        this.to = to;
        this.kinds = Objects.requireNonNullElse(kinds, Words.ALL_ELEMENT_KINDS);
        this.onlyMissing = Objects.requireNonNullElse(onlyMissing, true);
        this.includeSuppressed = Objects.requireNonNullElse(includeSuppressed, false);
        this.limit = Objects.requireNonNullElse(OtherName.of("limit", limit, k), 200);
        this.k = null;
    }
}
