package org.skillways.pathway.search;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * The parameters of suggestions while somebody types; where no kinds are given, all that have names.
 *
 * @param query what is typed so far
 * @param kinds what to suggest
 * @param limit the most suggestions
 */
@Schema(example = """
        {"query": "case man"}""")
public record SuggestionRequest(
        @NotEmpty @Size(max = 200) String query,

        List<@Pattern(regexp = SuggestionRequest.KINDS) String> kinds,

        @Min(1) @Max(20) Integer limit) {

    static final String KINDS = "occupation|title|element|technology|product";
    static final List<String> ALL_KINDS = List.of(KINDS.split("\\|"));

    public SuggestionRequest {
        kinds = Objects.requireNonNullElse(kinds, ALL_KINDS);
        limit = Objects.requireNonNullElse(limit, 8);
    }
}
