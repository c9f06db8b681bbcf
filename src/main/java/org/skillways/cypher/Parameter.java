package org.skillways.cypher;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a query.
 *
 * @param example the value in the file, which gives an answer on the bundled seeds and stands for a value not given
 */
public record Parameter(
        String name,
        ValueType type,
        Bounds bounds,
        String description,
        @Nullable Object example) {

    private static final Pattern NOTATION = Pattern.compile("(\\w+)\\s+(\\S+?)(?:\\s+([^\\s:]+))?:\\s+(.+)");

    private static final Pattern SUCH_AS = Pattern.compile("such as '([^']+)'");

    /** Reads {@code name type bounds: what it is}, as a file of {@code cypher/} writes it; without a value so far. */
    public static Parameter parse(String notation) {
        var parts = NOTATION.matcher(notation);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + notation + "' is not of the form 'name type bounds: description'");
        }
        var type = ValueType.parse(parts.group(2));
        if (parts.group(3) == null && type.kind() != ValueType.Kind.BOOLEAN) {
            throw new IllegalArgumentException("The parameter '" + parts.group(1) + "' has no bounds");
        }
        var bounds = parts.group(3) == null ? Bounds.NONE : Bounds.parse(parts.group(3));
        return new Parameter(parts.group(1), type, bounds, parts.group(4), null);
    }

    /** A value to try: the one in the file, or where that is nothing, the one that the words name or the first allowed. */
    public @Nullable Object sample() {
        if (example != null && !example.equals(List.of())) {
            return example;
        }
        var named = SUCH_AS.matcher(description);
        if (named.find()) {
            return accept(named.group(1));
        }
        return bounds.words().isEmpty() ? example : accept(bounds.words().get(0));
    }

    Parameter withExample(@Nullable Object value) {
        return new Parameter(name, type, bounds, description, accept(value));
    }

    /** The value as the database takes it; refuses one of another type or out of bounds. */
    public @Nullable Object accept(@Nullable Object value) {
        if (value == null) {
            return absent();
        }
        if (type.list()) {
            return items(value instanceof List<?> list ? list : List.of(value));
        }
        if (value instanceof List<?> list) {
            return list.size() == 1 ? accept(list.get(0)) : refuse("is given " + list.size() + " times");
        }
        return type.nullable() && "".equals(value) ? null : bounded(single(value));
    }

    private @Nullable Object absent() {
        return type.nullable() ? null : refuse("must have a value");
    }

    private Object items(List<?> given) {
        if (!bounds.holds(given.size()) && bounds.words().isEmpty()) {
            return refuse("has " + given.size() + " items, allowed is " + bounds);
        }
        return given.stream().map(this::item).toList();
    }

    private Object item(@Nullable Object given) {
        var item = given == null ? refuse("has an item without a value") : single(given);
        return item instanceof String word && !bounds.allows(word) ? refuse("is none of " + bounds) : item;
    }

    private Object single(Object value) {
        return switch (type.kind()) {
            case STRING -> value instanceof String ? value : refuse("is not text");
            case BOOLEAN -> truth(value);
            case INTEGER -> integer(value);
            case NUMBER -> number(value);
            case MAP -> value instanceof Map<?, ?> ? value : refuse("is not a map");
        };
    }

    private Object truth(Object value) {
        return switch (value.toString()) {
            case "true" -> true;
            case "false" -> false;
            default -> refuse("is neither true nor false");
        };
    }

    private Object integer(Object value) {
        try {
            return Long.valueOf(value.toString());
        } catch (NumberFormatException e) {
            return refuse("is not a whole number");
        }
    }

    private Object number(Object value) {
        try {
            var number = Double.valueOf(value.toString());
            return number.isNaN() || number.isInfinite() ? refuse("is not a number") : number;
        } catch (NumberFormatException e) {
            return refuse("is not a number");
        }
    }

    private Object bounded(Object value) {
        if (value instanceof Number number && !bounds.holds(number.doubleValue())) {
            return refuse("is out of bounds, allowed is " + bounds);
        }
        if (value instanceof String text) {
            if (!bounds.allows(text)) {
                return refuse("is none of " + bounds);
            }
            if (!bounds.holds(text.length())) {
                return refuse("has " + text.length() + " characters, allowed is " + bounds);
            }
        }
        return value;
    }

    private Object refuse(String reason) {
        throw new InvalidParameter(name, reason);
    }
}
