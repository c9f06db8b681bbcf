package org.skillways.pathway.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a list of citation sources.
 *
 * @param publisher only sources of this publisher
 */
@Schema(example = """
        {"publisher": "Occupational Information Network"}""")
public record SourceListRequest(
        @Size(min = 1, max = 200) @Nullable String publisher) {}
