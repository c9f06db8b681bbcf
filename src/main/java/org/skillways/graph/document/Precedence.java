package org.skillways.graph.document;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.framework.Framework;
import org.skillways.framework.LevelStatements;
import org.skillways.framework.OccupationDocument;

/**
 * How much a document says of a part that other documents describe too: what is preferred by hand, then the newer version, then more
 * stated levels, then more inferred ones, then more entries, then a page rather than an export, the
 * later of two exports, and the digest last, so that the order of loading never matters. Only exports have a date, and they are without
 * citations.
 */
record Precedence(
        boolean preferred,
        @Nullable String version,
        long stated,
        long levelled,
        long entries,
        @Nullable Instant exportedAt,
        String sha256)
        implements Comparable<Precedence> {

    private static final Comparator<Precedence> ORDER = Comparator.comparing(Precedence::preferred)
            .thenComparing(part -> padded(part.version))
            .thenComparingLong(Precedence::stated)
            .thenComparingLong(Precedence::levelled)
            .thenComparingLong(Precedence::entries)
            .thenComparing(Precedence::exportedAt, nullsLast(naturalOrder()))
            .thenComparing(Precedence::sha256);

    /** Of a framework of a document. */
    static Precedence of(Framework framework, OccupationDocument document, boolean preferred) {
        var levelled = framework.levels().stream()
                .filter(level -> level.level() != null)
                .toList();
        return new Precedence(
                preferred,
                framework.version(),
                statements(levelled.stream().filter(level -> !level.levelInferred())),
                statements(levelled.stream()),
                statements(framework.levels().stream()),
                document.exportedAt(),
                document.sha256());
    }

    private static long statements(Stream<LevelStatements> levels) {
        return levels.mapToLong(level -> level.statements().size()).sum();
    }

    /** Of a framework, from a row of {@code cypher/load/document/standing-frameworks}. */
    static Precedence of(Record standing) {
        return new Precedence(
                standing.get("preferred").asBoolean(),
                standing.get("version").asString(null),
                standing.get("stated").asLong(),
                standing.get("levelled").asLong(),
                standing.get("statements").asLong(),
                exportedAt(standing),
                standing.get("sha256").asString());
    }

    /** Of an occupation's lists, from a row of {@code cypher/load/document/standing-lists}. */
    static Precedence ofLists(Record standing) {
        return new Precedence(
                standing.get("preferred").asBoolean(),
                standing.get("version").asString(null),
                0,
                0,
                standing.get("listed").asLong(0),
                exportedAt(standing),
                standing.get("sha256").asString());
    }

    /** Of a document's lists; the version is that of its frameworks, which have the same. */
    static Precedence ofLists(OccupationDocument document, long entries, boolean preferred) {
        return new Precedence(preferred, version(document), 0, 0, entries, document.exportedAt(), document.sha256());
    }

    static @Nullable String version(OccupationDocument document) {
        return document.frameworks().stream()
                .map(Framework::version)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant exportedAt(Record standing) {
        var date = standing.get("exportedAt");
        return date.isNull() ? null : date.asZonedDateTime().toInstant();
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
        if (entries != other.entries) {
            return "has more entries (%d, not %d)".formatted(entries, other.entries);
        }
        if (Objects.equals(exportedAt, other.exportedAt)) {
            return "is of the same version and size; the digest of the file decides";
        }
        return exportedAt == null
                ? "is of the same version and size and no export, which has no citations"
                : "is of the same version and size and was exported later (%s, not %s)"
                        .formatted(exportedAt, other.exportedAt);
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
