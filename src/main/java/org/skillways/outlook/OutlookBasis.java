package org.skillways.outlook;

import java.util.Map;
import java.util.Set;
import org.skillways.occupation.SocCode;

/**
 * Which row of a workbook speaks for an O*NET-SOC occupation.
 *
 * <p>O*NET divides many six-digit occupations further, and the Bureau surveys some of them together under a code of its own.
 */
public final class OutlookBasis {

    /** The codes of occupations that the Bureau surveys together, by the code of the row. */
    private static final Map<String, Set<String>> COMBINED = Map.ofEntries(
            Map.entry("13-1020", Set.of("13-1021", "13-1022", "13-1023")),
            Map.entry("13-2020", Set.of("13-2022", "13-2023")),
            Map.entry("21-1018", Set.of("21-1011", "21-1014")),
            Map.entry("25-2052", Set.of("25-2055", "25-2056")),
            Map.entry("25-9045", Set.of("25-9042", "25-9043", "25-9049")),
            Map.entry("29-2010", Set.of("29-2011", "29-2012")),
            Map.entry("31-1120", Set.of("31-1121", "31-1122")),
            Map.entry("39-7010", Set.of("39-7011", "39-7012")),
            Map.entry("47-4090", Set.of("47-4091", "47-4099")),
            Map.entry("51-2028", Set.of("51-2021", "51-2022", "51-2023")),
            Map.entry("51-2090", Set.of("51-2092", "51-2099")),
            Map.entry("53-1047", Set.of("53-1042", "53-1043", "53-1044", "53-1049")));

    private static final String MILITARY = "55-";
    private static final int SIX_DIGITS = 7;

    private OutlookBasis() {}

    /** How a row relates to the occupation that it speaks for. */
    public enum Kind {
        /** The row is about this occupation. */
        OWN,
        /** The row is about the six-digit occupation that this one is a part of. */
        PARENT,
        /** The row is about several occupations, of which this is one or a part of one. */
        COMBINED
    }

    /** What speaks for an occupation: a row, or the reason why there is none. */
    public sealed interface Answer {}

    /** A row, by its code. */
    public record Found(String row, Kind kind) implements Answer {}

    /** No row, in words. */
    public record Missing(String reason) implements Answer {}

    /** Finds the row for an occupation among those of a workbook. */
    public static Answer of(SocCode occupation, Set<String> rows) {
        var code = occupation.value();
        var six = code.substring(0, SIX_DIGITS);
        if (rows.contains(six)) {
            return new Found(six, code.endsWith(".00") ? Kind.OWN : Kind.PARENT);
        }
        var combined = COMBINED.entrySet().stream()
                .filter(entry -> entry.getValue().contains(six) && rows.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (combined.isPresent()) {
            return new Found(combined.get(), Kind.COMBINED);
        }
        return new Missing(
                code.startsWith(MILITARY)
                        ? "The Employment Projections leave out the armed forces."
                        : "The Employment Projections have no row for " + six + ".");
    }
}
