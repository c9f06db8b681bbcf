package org.skillways.pathway.search;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a list of occupations.
 *
 * @param query what somebody types: a code, a title, words of a title, a product, or what people do; without it all occupations
 * @param jobZone only occupations of this job zone
 * @param group only this group: its name, or the first two digits of its codes
 */
@Schema(example = """
        {"query": "counselor", "jobZone": 5, "group": "21"}""")
public record OccupationSearchRequest(
        @Size(min = 1, max = 200) @Nullable String query,

        @Min(1) @Max(5) @Nullable Integer jobZone,

        @Size(min = 1, max = 200) @Nullable String group) {}
