package org.skillways.graph.document;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * How much a document says of a part that other documents describe too: what is preferred by hand, then the newer version, then more
 * stated levels, then more inferred ones, then more entries, and the digest last, so that the order of loading never matters.
 */
record Precedence(boolean preferred, @Nullable String version, long stated, long levelled, long entries, String sha256)
        implements Comparable<Precedence> {

    private static final Comparator<Precedence> ORDER = Comparator.comparing(Precedence::preferred)
            .thenComparing(part -> padded(part.version))
            .thenComparingLong(Precedence::stated)
            .thenComparingLong(Precedence::levelled)
            .thenComparingLong(Precedence::entries)
            .thenComparing(Precedence::sha256);

    /** Of a framework, from a row of {@code cypher/load/document/standing-frameworks}. */
    static Precedence of(Record standing) {
        return new Precedence(
                standing.get("preferred").asBoolean(),
                standing.get("version").asString(null),
                standing.get("stated").asLong(),
                standing.get("levelled").asLong(),
                standing.get("statements").asLong(),
                standing.get("sha256").asString());
    }

    /** Of an occupation's lists, from a row of {@code cypher/load/document/standing-lists}. */
    static Precedence ofLists(Record standing) {
        return ofLists(
                standing.get("preferred").asBoolean(),
                standing.get("version").asString(null),
                standing.get("listed").asLong(0),
                standing.get("sha256").asString());
    }

    static Precedence ofLists(boolean preferred, @Nullable String version, long entries, String sha256) {
        return new Precedence(preferred, version, 0, 0, entries, sha256);
    }

    /** Why this part counts and not the other, as the end of a sentence: {@code has more entries (12, not 9)}. */
    String reasonOver(Precedence other) {
        if (preferred != other.preferred) {
            return "is preferred by hand";
        }
        if (!padded(version).equals(padded(other.version))) {
            return "is of a newer version (%s, not %s)".formatted(named(version), named(other.version));
        }
        if (stated != other.stated) {
            return "states the level of more statements (%d, not %d)".formatted(stated, other.stated);
        }
        if (levelled != other.levelled) {
            return "has levels for more statements (%d, not %d)".formatted(levelled, other.levelled);
        }
        return entries == other.entries
                ? "is of the same version and size; the digest of the file decides"
                : "has more entries (%d, not %d)".formatted(entries, other.entries);
    }

    private static String named(@Nullable String version) {
        return version == null ? "one that names no version" : version;
    }

    @Override
    public int compareTo(Precedence other) {
        return ORDER.compare(this, other);
    }

    private static String padded(@Nullable String version) {
        var sortable = new StringBuilder();
        for (var part : (version == null ? "" : version).split("\\D+", -1)) {
            sortable.append("0".repeat(Math.max(0, 8 - part.length()))).append(part);
        }
        return sortable.toString();
    }
}
