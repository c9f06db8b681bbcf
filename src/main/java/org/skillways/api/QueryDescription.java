package org.skillways.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Column;
import org.skillways.cypher.Parameter;
import org.skillways.cypher.Query;

/**
 * A question of the catalogue as the API lists it.
 *
 * @param question the question as a sentence
 * @param parameters what it takes
 * @param columns what a row of its answer has
 * @param cypher the whole file, which Neo4j Browser runs as pasted
 */
record QueryDescription(
        String name,
        String question,
        List<Takes> parameters,
        List<Gives> columns,
        String cypher,
        @JsonProperty("_links") Map<String, Page.Link> links) {

    /**
     * A parameter.
     *
     * @param type {@code string}, {@code integer}, {@code number} or {@code boolean}; {@code []} after it for a list, {@code ?} where it may
     *     be null
     * @param bounds {@code least..most}, or words parted by {@code |}
     * @param description what it is
     * @param example what stands for a value not given
     */
    record Takes(
            String name,
            String type,
            @Nullable String bounds,
            String description,
            @Nullable Object example) {

        static Takes of(Parameter parameter) {
            return new Takes(
                    parameter.name(),
                    parameter.type().toString(),
                    parameter.bounds().any() ? null : parameter.bounds().toString(),
                    parameter.description(),
                    parameter.example());
        }
    }

    /**
     * A column of the answer.
     *
     * @param type as of a parameter, and {@code map}
     * @param description what it is
     */
    record Gives(String name, String type, String description) {

        static Gives of(Column column) {
            return new Gives(column.name(), column.type().toString(), column.description());
        }
    }

    static QueryDescription of(Query question) {
        return new QueryDescription(
                question.name(),
                question.file().summary(),
                question.parameters().stream().map(Takes::of).toList(),
                question.columns().stream().map(Gives::of).toList(),
                question.file().source(),
                Map.of("run", new Page.Link("/api/v1/queries/" + question.name())));
    }
}
