package org.skillways.cypher;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of {@code cypher/} that asks something: its sentence, its parameters and its columns. */
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
