package org.skillways.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skillways.catalogue.Column;
import org.skillways.catalogue.Question;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Describes the fields of a schema whose fields are all columns of the question that an address asks, in the words of its file; not
 * where two questions use other words for the same field.
 */
@Component
final class ColumnDescriptions implements OpenApiCustomizer {

    private static final int FEWEST = 3;

    @Override
    public void customise(OpenAPI api) {
        var questions = api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getExtensions() != null)
                .map(operation -> String.valueOf(operation.getExtensions().get(OperationDescription.QUESTION)))
                .distinct()
                .map(Question::named)
                .toList();
        for (Schema<?> schema : api.getComponents().getSchemas().values()) {
            var fields = schema.getProperties();
            if (fields != null && fields.size() >= FEWEST) {
                fields.forEach((name, field) -> describe(name, field, answering(questions, fields.keySet())));
            }
        }
    }

    private static List<Question> answering(List<Question> questions, Set<String> fields) {
        return questions.stream()
                .filter(question -> question.columns().stream()
                        .map(Column::name)
                        .collect(Collectors.toSet())
                        .containsAll(fields))
                .toList();
    }

    private static void describe(String name, Schema<?> field, List<Question> questions) {
        var descriptions = questions.stream()
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
