package org.skillways.pathway.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a list of occupations by their exposure to AI.
 *
 * @param by the figure that comes first when high
 * @param quadrant only occupations in this SAFI quadrant
 */
@Schema(example = """
        {"quadrant": "Q2_ai_augmented"}""")
public record ExposureRequest(
        @Pattern(regexp = "aeiTaskObservations|aeiAugmentShare|aeiTimeSaved|aeiAutonomy|safiScore") String by,

        @Size(min = 1, max = 100) @Nullable String quadrant) {

    public ExposureRequest {
        by = Objects.requireNonNullElse(by, "safiScore");
    }
}
