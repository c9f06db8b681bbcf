package org.skillways.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.InvalidParameter;
import org.skillways.occupation.SocCode;

/** The values given to an address, by the names of the parameters that take them. */
final class Given {

    private final Address address;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    /** Refuses a value whose name the address does not know. */
    Given(Address address, Map<String, ? extends @Nullable Object> values) {
        this.address = address;
        values.forEach((name, value) -> {
            var taken = address.named(name).orElseThrow(() -> new InvalidParameter(name, "is unknown to this address"));
            var own = taken.aliasOf() == null ? name : taken.aliasOf();
            if (this.values.containsKey(own)) {
                throw new InvalidParameter(own, "is given by two names");
            }
            this.values.put(own, value);
        });
    }

    /** The one text that has to be given, or that stands for one not given. */
    String text(String name) {
        return String.valueOf(accepted(name));
    }

    int number(String name) {
        return ((Number) accepted(name)).intValue();
    }

    /** Every text that is given and not blank; codes also as one with commas between, which titles have inside. */
    List<String> list(String name) {
        var taken = address.own(name);
        var list = texts(values.getOrDefault(name, List.of())).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (taken.required() && list.isEmpty()) {
            throw new InvalidParameter(name, "must have a value");
        }
        taken.parameter().accept(list);
        return list;
    }

    /** What the question takes as it is given. */
    Map<String, @Nullable Object> options() {
        var options = new HashMap<String, @Nullable Object>();
        for (var taken : address.parameters()) {
            var value = values.get(taken.name());
            if (taken.use() == Taken.Use.QUESTION && taken.required() && isNothing(value)) {
                throw new InvalidParameter(taken.name(), "must have a value");
            }
            if (taken.use() == Taken.Use.QUESTION && values.containsKey(taken.name())) {
                options.put(taken.name(), taken.parameter().type().list() ? texts(value) : value);
            }
        }
        return options;
    }

    private Object accepted(String name) {
        var taken = address.own(name);
        var value = values.get(name);
        if (isNothing(value)) {
            if (taken.otherwise() == null) {
                throw new InvalidParameter(name, "must have a value");
            }
            return taken.otherwise();
        }
        var accepted = Objects.requireNonNull(taken.parameter().accept(value));
        if (taken.use() == Taken.Use.CONTROLLER && accepted instanceof String text && text.isBlank()) {
            throw new InvalidParameter(name, "must have a value");
        }
        return accepted;
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value.equals("")
                || (value instanceof List<?> list && (list.isEmpty() || list.equals(List.of(""))));
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .flatMap(item -> split(String.valueOf(item)).stream())
                        .toList()
                : List.of(String.valueOf(value));
    }

    private static List<String> split(String value) {
        var parts = Arrays.asList(value.split(",", -1));
        return parts.stream().allMatch(part -> SocCode.parse(part).isPresent()) ? parts : List.of(value);
    }
}
