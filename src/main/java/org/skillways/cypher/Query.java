package org.skillways.cypher;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query of {@code cypher/}: its file, its parameters and its columns. */
public record Query(CypherFile file, List<Parameter> parameters, List<Column> columns) {

    public Query {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /** Reads a query of the class path; a missing or malformed one stops the start. */
    public static Query named(String name) {
        return new QueryParser(CypherFile.named(name)).read();
    }

    public String name() {
        return file.name();
    }

    /**
     * The components of a request record that are parameters of this query, as {@link #bind} takes them: what is absent has the value of
     * the file, and is null where the parameter may be null.
     */
    public Map<String, @Nullable Object> parameters(Record request) {
        var components = new HashMap<String, @Nullable Object>();
        for (var component : request.getClass().getRecordComponents()) {
            components.put(component.getName(), value(request, component));
        }
        var values = new HashMap<String, @Nullable Object>();
        for (var parameter : parameters) {
            var value = components.get(parameter.name());
            if (components.containsKey(parameter.name())
                    && (value != null || parameter.type().nullable())) {
                values.put(parameter.name(), value);
            }
        }
        return values;
    }

    private static @Nullable Object value(Record request, RecordComponent component) {
        try {
            return component.getAccessor().invoke(request);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The components of " + request.getClass() + " are not accessible", e);
        }
    }

    /** Every parameter with its value: the one given, otherwise the one of the file. Refuses unknown names and values. */
    public Map<String, @Nullable Object> bind(Map<String, ? extends @Nullable Object> given) {
        var unknown = new HashSet<>(given.keySet());
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var parameter : parameters) {
            unknown.remove(parameter.name());
            values.put(
                    parameter.name(),
                    given.containsKey(parameter.name())
                            ? parameter.accept(given.get(parameter.name()))
                            : parameter.example());
        }
        unknown.stream().sorted().findFirst().ifPresent(name -> {
            throw new InvalidParameter(name, "is unknown to " + name());
        });
        return values;
    }
}
