package org.skillways.api.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillways.api.Link;
import org.skillways.cypher.Query;

/**
 * A query of the catalogue as the API lists it.
 *
 * @param name its folder and file name
 * @param summary the question that it answers
 * @param parameters its parameters
 * @param columns the columns of its result
 * @param cypher the whole file, which Neo4j Browser runs as pasted
 * @param links where to run it
 */
public record QueryDescription(
        String name,
        String summary,
        List<Parameter> parameters,
        List<Column> columns,
        String cypher,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * A parameter.
     *
     * @param name its name
     * @param type {@code string}, {@code integer}, {@code number} or {@code boolean}; {@code []} after it for a list, {@code ?} where it may
     *     be null
     * @param bounds {@code least..most}, or words parted by {@code |}
     * @param description what it is
     * @param example what stands for a value not given
     */
    public record Parameter(
            String name,
            String type,
            @Nullable String bounds,
            String description,
            @Nullable Object example) {

        static Parameter of(org.skillways.cypher.Parameter parameter) {
            return new Parameter(
                    parameter.name(),
                    parameter.type().toString(),
                    parameter.bounds().any() ? null : parameter.bounds().toString(),
                    parameter.description(),
                    parameter.example());
        }
    }

    /**
     * A column of the result.
     *
     * @param name its name
     * @param type as of a parameter, and {@code map}
     * @param description what it is
     */
    public record Column(String name, String type, String description) {

        static Column of(org.skillways.cypher.Column column) {
            return new Column(column.name(), column.type().toString(), column.description());
        }
    }

    static QueryDescription of(Query query) {
        return new QueryDescription(
                query.name(),
                query.file().summary(),
                query.parameters().stream().map(Parameter::of).toList(),
                query.columns().stream().map(Column::of).toList(),
                query.file().source(),
                Map.of("run", new Link("/api/v1/queries/" + query.name())));
    }
}
