package org.skillways.pathway.occupations;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.Words;

/**
 * The parameters of a ladder.
 *
 * @param kind only frameworks of this kind
 */
@Schema(example = """
        {"kind": "MASTERY"}""")
public record LadderRequest(
        @Pattern(regexp = Words.FRAMEWORKS) @Nullable String kind) {}
