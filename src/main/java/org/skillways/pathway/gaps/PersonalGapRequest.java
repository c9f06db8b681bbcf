package org.skillways.pathway.gaps;

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
import org.skillways.pathway.Words;

/**
 * The parameters of a person's gap; what is absent has the default of the query {@code gaps/gap}.
 *
 * @param have names or keys of skills, technologies and occupations that the person has
 * @param to the SOC code of the occupation that the person wants, or any of its titles
 * @param kinds the kinds of elements
 * @param onlyMissing without what has no shortfall
 * @param includeSuppressed with ratings that O*NET suppresses or finds not relevant
 * @param limit the most elements
 */
@Schema(example = """
        {"have": ["Active Listening"], "to": "21-1014.00"}""")
public record PersonalGapRequest(
        @NotNull @Size(min = 1, max = 200) List<@NotBlank String> have,

        @NotBlank @Size(max = 200) String to,

        @Schema(
                defaultValue =
                        "[\"Skill\", \"Knowledge\", \"Ability\", \"WorkStyle\", \"WorkActivity\", \"Technology\"]")
        @Nullable List<@Pattern(regexp = Words.ELEMENT_KINDS) String> kinds,

        @Schema(defaultValue = "false") @Nullable Boolean onlyMissing,

        @Schema(defaultValue = "false") @Nullable Boolean includeSuppressed,

        @Min(1) @Max(1000) @Schema(defaultValue = "200") @Nullable Integer limit) {

    public PersonalGapRequest {
        kinds = Objects.requireNonNullElse(kinds, Words.ALL_ELEMENT_KINDS);
        onlyMissing = Objects.requireNonNullElse(onlyMissing, false);
        includeSuppressed = Objects.requireNonNullElse(includeSuppressed, false);
        limit = Objects.requireNonNullElse(limit, 200);
    }
}
