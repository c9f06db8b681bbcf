package org.skillways.pathway.neighbourhoods;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import org.skillways.pathway.Words;

/**
 * The parameters of what sets an occupation apart; what is absent has the default of the query {@code neighbourhoods/distinctive}.
 *
 * @param neighbours how many of the nearest to look at
 * @param margin how much more distinctive an element has to be, in standard deviations
 * @param kinds the kinds of elements; a technology of few occupations sets one apart most easily, and says least
 * @param limit the most elements
 */
public record DistinctiveRequest(
        @Min(1) @Max(20) Integer neighbours,

        @DecimalMin("0") @DecimalMax("5") Double margin,

        List<@Pattern(regexp = Words.ELEMENT_KINDS) String> kinds,

        @Min(1) @Max(100) Integer limit) {

    public DistinctiveRequest {
        neighbours = Objects.requireNonNullElse(neighbours, 10);
        margin = Objects.requireNonNullElse(margin, 0.5);
        kinds = Objects.requireNonNullElse(kinds, List.of("Skill", "Knowledge", "Ability", "WorkActivity"));
        limit = Objects.requireNonNullElse(limit, 6);
    }
}
