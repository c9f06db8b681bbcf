package org.skillways.derivation.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.skillways.database.RunningGraph;

/**
 * How many of the alignments of a sample of statements are right. {@code alignments/labels.tsv} says of the nearest activities, elements and
 * tasks of 104 statements whether a counselor would agree.
 *
 * <p>Run with {@code mvn -Pbench test -Dtest=AlignmentBenchmark} and {@code NEO4J_URI}, {@code NEO4J_USERNAME} and {@code NEO4J_PASSWORD} of a
 * graph that has these statements and an O*NET release, derived with the sentence model.
 */
class AlignmentBenchmark {

    private static final String ALIGNED = """
            MATCH (s:Statement)-[r:ALIGNED_TO]->(n)
            WHERE s.id IN $statements
            RETURN s.id AS statement, n.id AS target,
              CASE WHEN n:Task THEN 'tasks' WHEN n:Element THEN 'elements' ELSE 'activities' END AS kind""";

    /** Right and wrong alignments of one kind. */
    private static final class Tally {

        private int right;
        private int wrong;
        private int unlabelled;

        @Override
        public String toString() {
            return "%d right, %d wrong, %d without a label: precision %.2f"
                    .formatted(right, wrong, unlabelled, (double) right / (right + wrong));
        }
    }

    @Test
    void scoresAlignmentsAgainstLabels() throws IOException {
        var labels = labels();
        try (var driver = RunningGraph.driver();
                var session = driver.session()) {
            var rows = session.run(ALIGNED, Map.of("statements", List.copyOf(labels.keySet())))
                    .list();
            var all = new Tally();
            var kinds = new TreeMap<String, Tally>();
            var right = new HashSet<String>();
            for (var row : rows) {
                var label = label(labels, row);
                for (var tally :
                        List.of(all, kinds.computeIfAbsent(row.get("kind").asString(), kind -> new Tally()))) {
                    count(tally, label);
                }
                if ("1".equals(label)) {
                    right.add(row.get("statement").asString());
                }
            }
            System.out.printf("%n%d labelled statements%n", labels.size());
            kinds.forEach((kind, tally) -> System.out.printf("%-12s %s%n", kind, tally));
            System.out.printf("%-12s %s%n", "all", all);
            System.out.printf("%d statements have an alignment that is right%n%n", right.size());
            assertThat((double) all.right / (all.right + all.wrong)).isGreaterThanOrEqualTo(0.7);
        }
    }

    private static void count(Tally tally, String label) {
        switch (label) {
            case "1" -> tally.right++;
            case "0" -> tally.wrong++;
            default -> tally.unlabelled++;
        }
    }

    private static String label(Map<String, Map<String, String>> labels, Record row) {
        return Objects.requireNonNull(labels.get(row.get("statement").asString()))
                .getOrDefault(row.get("target").asString(), "");
    }

    private static Map<String, Map<String, String>> labels() throws IOException {
        try (var file = AlignmentBenchmark.class.getResourceAsStream("/alignments/labels.tsv")) {
            var labels = new HashMap<String, Map<String, String>>();
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\t")))
                    .forEach(cells -> labels.computeIfAbsent(cells.get(0), id -> new HashMap<>())
                            .put(cells.get(1), cells.get(2)));
            return labels;
        }
    }
}
