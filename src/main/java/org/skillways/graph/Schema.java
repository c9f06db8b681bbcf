package org.skillways.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.skillways.cypher.QueryRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The constraints and indexes of {@code cypher/schema}. */
public final class Schema {

    private Schema() {}

    /**
     * Creates what is missing and waits until every index answers. Two statements about one label may each hold what the
     * other waits for; the database then refuses one of them, and it runs again.
     */
    public static void apply(QueryRunner queries) {
        names().parallelStream().forEach(name -> queries.run("schema/" + name, Map.of()));
        queries.awaitIndexes();
    }

    private static List<String> names() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/schema/*.cypher");
            return Arrays.stream(files)
                    .map(Resource::getFilename)
                    .map(file -> file.replaceFirst("\\.cypher$", ""))
                    .sorted(Comparator.naturalOrder())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
