package org.skillways.occupation;

import java.util.Optional;
import java.util.regex.Pattern;

/** An O*NET-SOC 2019 code such as {@code 21-1014.00}; a plain six-digit SOC code means its {@code .00}. */
public record SocCode(String value) implements Comparable<SocCode> {

    private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");
    private static final Pattern SHORT_CODE = Pattern.compile("\\d{2}-\\d{4}");

    public SocCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not an O*NET-SOC code: '" + value + "', expected for instance 21-1014.00");
        }
    }

    /** Accepts {@code 21-1014.00} and {@code 21-1014}, with surrounding blanks; empty for anything else. */
    public static Optional<SocCode> parse(String text) {
        var code = text.strip();
        if (SHORT_CODE.matcher(code).matches()) {
            code += ".00";
        }
        return CODE.matcher(code).matches() ? Optional.of(new SocCode(code)) : Optional.empty();
    }

    /** The two digits of the major group, {@code 21} for community and social service. */
    public String majorGroup() {
        return value.substring(0, 2);
    }

    @Override
    public int compareTo(SocCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
