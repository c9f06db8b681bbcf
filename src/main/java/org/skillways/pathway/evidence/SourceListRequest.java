package org.skillways.pathway.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a list of citation sources.
 *
 * @param publisher only sources of this publisher
 */
public record SourceListRequest(
        @Size(min = 1, max = 200) @Schema(example = "Occupational Information Network") @Nullable String publisher) {}
