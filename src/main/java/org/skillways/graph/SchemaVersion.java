package org.skillways.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skillways.cypher.CypherFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;

/**
 * One numbered file of {@code cypher/schema}.
 *
 * @param number counts from 1
 * @param name what the file is called after its number
 * @param checksum of its text, by which a changed file is noticed
 */
record SchemaVersion(int number, String name, String checksum) {

    private static final Pattern FILE = Pattern.compile("V(\\d{3})__(.+)\\.cypher");
    private static final Pattern CREATE = Pattern.compile(
            "CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\\w+) IF NOT EXISTS FOR \\(\\w+:([\\w|]+)\\) (.+?)(?: OPTIONS .+)?;");
    private static final Pattern PROPERTY = Pattern.compile("\\w+\\.(\\w+)");

    /** The name of an index, or of a constraint with its index, and what it is on. */
    record Name(String name, List<String> labels, List<String> properties) {

        /** Whether it is the same name on something else, or another name on the same. */
        boolean conflictsWith(Name other) {
            var sameTarget = labels.equals(other.labels) && properties.equals(other.properties);
            return name.equals(other.name) != sameTarget;
        }
    }

    /** All versions, the oldest first. */
    static List<SchemaVersion> all() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/schema/V*.cypher");
            return Arrays.stream(files)
                    .map(Resource::getFilename)
                    .distinct()
                    .map(SchemaVersion::of)
                    .sorted(Comparator.comparing(SchemaVersion::number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaVersion of(String file) {
        var matcher = FILE.matcher(file);
        if (!matcher.matches()) {
            throw new IllegalStateException("cypher/schema/" + file + " is not called V001__name.cypher");
        }
        var text = CypherFile.named("schema/" + file.replace(".cypher", "")).text();
        return new SchemaVersion(
                Integer.parseInt(matcher.group(1)),
                matcher.group(2),
                DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Below {@code cypher/}, without the ending. */
    String file() {
        return "schema/V%03d__%s".formatted(number, name);
    }

    /** What the file creates. */
    List<Name> names() {
        return CREATE.matcher(CypherFile.named(file()).text())
                .results()
                .map(SchemaVersion::created)
                .toList();
    }

    private static Name created(MatchResult statement) {
        var properties = PROPERTY.matcher(statement.group(3))
                .results()
                .map(property -> property.group(1))
                .toList();
        var labels = Stream.of(statement.group(2).split("\\|")).toList();
        return new Name(statement.group(1), labels, properties);
    }
}
