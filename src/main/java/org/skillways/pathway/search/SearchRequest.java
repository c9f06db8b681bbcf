package org.skillways.pathway.search;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.OtherName;

/**
 * The parameters of the search over everything; what is absent has the default of the query {@code search/things}.
 *
 * @param query the words; or a SOC code or its beginning, an element id, a technology code
 * @param kinds where to look; also by the name {@code kind}
 * @param limit the most hits
 * @param kind another name of {@code kinds}
 */
@Schema(example = """
        {"query": "counsler"}""")
public record SearchRequest(
        @NotEmpty @Size(max = 200) String query,

        List<@Pattern(regexp = SearchRequest.KINDS) String> kinds,

        @Min(1) @Max(100) Integer limit,

        @Hidden @Nullable List<@Pattern(regexp = SearchRequest.KINDS) String> kind) {

    static final String KINDS = "occupation|title|element|technology|product|activity|task|statement";
    private static final List<String> ALL_KINDS = List.of(KINDS.split("\\|"));

    public SearchRequest {
        kinds = Objects.requireNonNullElse(OtherName.of("kinds", kinds, kind), ALL_KINDS);
        kind = null;
        limit = Objects.requireNonNullElse(limit, 20);
    }
}
