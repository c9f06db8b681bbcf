package org.skillways.pathway.neighbourhoods;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;

/**
 * What a neighbourhood is ranked by, and its size.
 *
 * @param by what the neighbours are ranked by: the whole relatedness or one component of it, or a kind of element of which they share
 *     what is distinctive
 * @param limit the most neighbours
 */
public record NeighbourhoodRequest(
        @Pattern(regexp = NeighbourhoodRequest.MEASURES) String by,

        @Min(1) @Max(40) Integer limit) {

    static final String MEASURES =
            "relatedness|tasks|activities|titles|ratings|skills|knowledge|abilities|work-styles|work-activities|technology";

    public NeighbourhoodRequest {
        by = Objects.requireNonNullElse(by, "relatedness");
        limit = Objects.requireNonNullElse(limit, 12);
    }
}
