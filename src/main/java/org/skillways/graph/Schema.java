package org.skillways.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.neo4j.driver.Driver;
import org.skillways.catalogue.CypherFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The constraints and indexes of {@code cypher/schema}. */
public final class Schema {

    private Schema() {}

    /** Creates what is missing and waits until every index answers. */
    public static void apply(Driver driver) {
        names().parallelStream()
                .forEach(name -> run(driver, CypherFile.named("schema/" + name).text()));
        run(driver, "CALL db.awaitIndexes(120)");
    }

    private static void run(Driver driver, String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
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
