package org.skillways.pathway.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a list of what is known of occupations.
 *
 * @param lacking only occupations that lack this
 * @param group only this SOC major group, by the first two digits of its codes
 */
@Schema(example = """
        {"lacking": "exposure", "group": "21"}""")
public record CoverageRequest(
        @Pattern(
                regexp =
                        "description|jobZone|ratings|skills|technologies|tasks|titles|programs|mastery|aiAtWork|durableSkills|exposure|citations|transitions|outlook")
        @Nullable String lacking,

        @Size(min = 1, max = 2) @Nullable String group) {}
