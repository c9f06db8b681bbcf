package org.skillways.onet.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillways.occupation.SocCode;

/** One row of a release's file, its fields by the names of their columns; empty and {@code n/a} fields are absent. */
public final class OnetRow {

    public static final String SOC = "O*NET-SOC Code";

    private final Map<String, Integer> columns;
    private final List<String> fields;
    private final Set<String> occupations;

    /** @param occupations the codes that the release knows; empty while these are being read */
    public OnetRow(Map<String, Integer> columns, List<String> fields, Set<String> occupations) {
        this.columns = columns;
        this.fields = fields;
        this.occupations = occupations;
    }

    public String text(String column) {
        var text = textOrNull(column);
        if (text == null) {
            throw new BadRow("The column '" + column + "' is empty");
        }
        return text;
    }

    public @Nullable String textOrNull(String column) {
        var index = columns.get(column);
        if (index == null) {
            return null;
        }
        var text = fields.get(index).strip();
        return text.isEmpty() || text.equals("n/a") ? null : text;
    }

    public String soc() {
        return soc(SOC);
    }

    /** A code that the release's own list of occupations has. */
    public String soc(String column) {
        var text = text(column);
        var soc = SocCode.parse(text)
                .orElseThrow(() -> new BadRow("'" + text + "' is not an O*NET-SOC code"))
                .value();
        if (!occupations.isEmpty() && !occupations.contains(soc)) {
            throw new BadRow("The occupation " + soc + " is not in Occupation Data");
        }
        return soc;
    }

    public double number(String column) {
        var number = numberOrNull(column);
        if (number == null) {
            throw new BadRow("The column '" + column + "' has no number");
        }
        return number;
    }

    public @Nullable Double numberOrNull(String column) {
        var text = textOrNull(column);
        if (text == null) {
            return null;
        }
        try {
            var number = Double.valueOf(text);
            if (number.isNaN() || number.isInfinite()) {
                throw new BadRow("'" + text + "' in the column '" + column + "' is not a number");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new BadRow("'" + text + "' in the column '" + column + "' is not a number");
        }
    }

    public long integer(String column) {
        var integer = integerOrNull(column);
        if (integer == null) {
            throw new BadRow("The column '" + column + "' has no number");
        }
        return integer;
    }

    public @Nullable Long integerOrNull(String column) {
        var number = numberOrNull(column);
        if (number == null) {
            return null;
        }
        if (number != Math.rint(number) || Math.abs(number) > 1e15) {
            throw new BadRow("'" + number + "' in the column '" + column + "' is not a whole number");
        }
        return number.longValue();
    }

    public @Nullable Boolean flagOrNull(String column) {
        var text = textOrNull(column);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "Y" -> true;
            case "N" -> false;
            default -> throw new BadRow("'" + text + "' in the column '" + column + "' is neither Y nor N");
        };
    }
}
