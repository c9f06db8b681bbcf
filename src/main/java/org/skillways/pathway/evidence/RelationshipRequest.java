package org.skillways.pathway.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The two ends of the relationships to explain.
 *
 * @param occupation the SOC code of the occupation, or any of its titles
 * @param other the SOC code, element id, technology code, task id, CIP or RAPIDS code, name or title at the other end
 */
@Schema(example = """
        {"occupation": "21-1014.00", "other": "21-1021.00"}""")
public record RelationshipRequest(
        @NotBlank @Size(max = 200) String occupation,

        @NotBlank @Size(max = 500) String other) {}
