package org.skillways.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skillways.cypher.Column;
import org.skillways.cypher.Query;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Describes the fields of a schema whose fields are all columns of the question that an address asks, in the words of its file; not
 * where two queries use other words for the same field.
 */
@Component
final class ColumnDescriptions implements OpenApiCustomizer {

    private static final int FEWEST = 3;

    @Override
    public void customise(OpenAPI api) {
        var queries = api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getExtensions() != null)
                .map(operation -> String.valueOf(operation.getExtensions().get(OperationDescription.QUESTION)))
                .distinct()
                .map(Query::named)
                .toList();
        for (Schema<?> schema : api.getComponents().getSchemas().values()) {
            var fields = schema.getProperties();
            if (fields != null && fields.size() >= FEWEST) {
                fields.forEach((name, field) -> describe(name, field, answering(queries, fields.keySet())));
            }
        }
    }

    private static List<Query> answering(List<Query> queries, Set<String> fields) {
        return queries.stream()
                .filter(question -> question.columns().stream()
                        .map(Column::name)
                        .collect(Collectors.toSet())
                        .containsAll(fields))
                .toList();
    }

    private static void describe(String name, Schema<?> field, List<Query> queries) {
        var descriptions = queries.stream()
                .flatMap(question -> question.columns().stream())
                .filter(column -> column.name().equals(name))
                .map(Column::description)
                .distinct()
                .toList();
        if (descriptions.size() == 1) {
            field.setDescription(descriptions.get(0));
        }
    }
}
