package org.skillways.api.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.JavadocProvider;
import org.springframework.util.StringUtils;

/** Takes the components of a record for required unless they may be null, and describes them by its documentation comment. */
final class RecordSchemas implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    private final JavadocProvider comments;

    RecordSchemas(JavadocProvider comments) {
        this.comments = comments;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            complete(defined(schema, context), raw);
        }
        return schema;
    }

    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().getOrDefault(reference.substring(REFERENCE.length()), schema);
    }

    private void complete(Schema<?> schema, Class<?> type) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.setRequired(Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordSchemas::name)
                .toList());
        Arrays.stream(type.getRecordComponents())
                .filter(RecordSchemas::hasItemsThatMayBeNull)
                .map(component -> schema.getProperties().get(name(component)))
                .forEach(list -> list.getItems().addType("null"));
        describe(schema, type);
    }

    /** In the words of the record's documentation comment, which springdoc takes for fields of classes only. */
    private void describe(Schema<?> schema, Class<?> type) {
        schema.setDescription(words(comments.getClassJavadoc(type)));
        var described = comments.getRecordClassParamJavadoc(type);
        for (var component : type.getRecordComponents()) {
            var field = schema.getProperties().get(name(component));
            var words = described.get(component.getName());
            if (field != null && field.get$ref() == null && words != null) {
                field.setDescription(words(words));
            }
        }
    }

    /** A comment as a sentence without HTML, on one line. */
    static String words(String comment) {
        return StringUtils.capitalize(
                comment.replaceAll("</?code>", "`").replaceAll("</?p>", "").replaceAll("\\s+", " "));
    }

    private static String name(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static boolean hasItemsThatMayBeNull(RecordComponent component) {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                && list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
    }

    /** Names a record inside of another one by both, because several have a {@code Framework}. */
    static final class Names extends TypeNameResolver {

        @Override
        protected String getNameOfClass(Class<?> type) {
            var outer = type.getEnclosingClass();
            return outer == null || outer.getSimpleName().endsWith("Controller")
                    ? type.getSimpleName()
                    : getNameOfClass(outer) + type.getSimpleName();
        }
    }
}
