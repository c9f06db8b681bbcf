package org.skillways.onet;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an O*NET release, {@code 30.1}; later releases compare as greater. */
public record ReleaseNumber(int major, int minor) implements Comparable<ReleaseNumber> {

    private static final Pattern PLAIN = Pattern.compile("(\\d{1,3})\\.(\\d{1,2})");
    private static final Pattern READ_ME = Pattern.compile("O\\*NET\\S*\\s+(\\d{1,3})\\.(\\d{1,2})\\s+Database");
    private static final Pattern FILE_NAME = Pattern.compile("(?:^|\\D)(\\d{1,3})[._](\\d{1,2})(?:\\D|$)");

    public ReleaseNumber {
        if (major < 1 || minor < 0) {
            throw new IllegalArgumentException("Not an O*NET release: " + major + "." + minor);
        }
    }

    /** The plain form that a user types and the graph stores; empty for anything else. */
    public static Optional<ReleaseNumber> parse(String text) {
        return first(PLAIN, text.strip(), true);
    }

    /** From the words of a release's Read Me: {@code O*NET 30.1 Database}. */
    static Optional<ReleaseNumber> inReadMe(String text) {
        return first(READ_ME, text, false);
    }

    /** From the name of a folder or archive: {@code db_29_3_text.zip}. */
    static Optional<ReleaseNumber> inFileName(String name) {
        return first(FILE_NAME, name, false);
    }

    private static Optional<ReleaseNumber> first(Pattern pattern, String text, boolean whole) {
        var matcher = pattern.matcher(text);
        if (!(whole ? matcher.matches() : matcher.find()) || matcher.group(1).matches("0+")) {
            return Optional.empty();
        }
        return Optional.of(new ReleaseNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    @Override
    public int compareTo(ReleaseNumber other) {
        return Comparator.comparingInt(ReleaseNumber::major)
                .thenComparingInt(ReleaseNumber::minor)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
