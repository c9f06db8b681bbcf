package org.skillways.cypher;

import java.util.Locale;
import java.util.regex.Pattern;

/** The type of a parameter or column as a file of {@code cypher/} writes it: {@code string}, {@code integer?}, {@code map[]}. */
public record ValueType(Kind kind, boolean list, boolean nullable) {

    private static final Pattern NOTATION = Pattern.compile("([a-z]+)(\\[])?(\\?)?");

    /** What a single value is. */
    public enum Kind {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        MAP
    }

    static ValueType parse(String notation) {
        var parts = NOTATION.matcher(notation);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + notation + "' is not a type such as string, integer? or string[]");
        }
        return new ValueType(kind(parts.group(1)), parts.group(2) != null, parts.group(3) != null);
    }

    private static Kind kind(String name) {
        for (var kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is not one of string, integer, number, boolean, map");
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + (list ? "[]" : "") + (nullable ? "?" : "");
    }
}
