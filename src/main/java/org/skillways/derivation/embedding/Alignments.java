package org.skillways.derivation.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skillways.cypher.QueryRunner;
import org.skillways.embedding.TextEmbedder;
import org.skillways.occupation.Names;

/**
 * Links statements to what O*NET says about work: to the detailed activities, the elements and the tasks of their occupation that mean
 * nearly the same. All pairs are compared, since an index finds the nearest only roughly.
 */
public final class Alignments {

    /** Changes with every change of a threshold. */
    public static final String METHOD = "cosine-2";

    /**
     * What a statement can be aligned to. The thresholds were chosen on a labelled sample: of ten alignments seven or eight are right.
     */
    private enum Kind {
        ACTIVITY(0.54, 0.60, 3),
        ELEMENT(0.48, 0.48, 2),
        TASK(0.55, 0.55, 2);

        private final double first;
        private final double further;
        private final int most;

        Kind(double first, double further, int most) {
            this.first = first;
            this.further = further;
            this.most = most;
        }
    }

    private final QueryRunner queries;
    private final TextEmbedder embedder;

    private record Target(Kind kind, String node, String key, Vector vector) {}

    private record Statement(String id, String occupation, Vector vector) {}

    private record Near(Target target, double score) {}

    public Alignments(QueryRunner queries, TextEmbedder embedder) {
        this.queries = queries;
        this.embedder = embedder;
    }

    /**
     * Aligns the statements that are new or changed; all of them where the activities, elements or releases did.
     *
     * @return the number of statements compared
     */
    public int bring(SortedSet<String> releases) {
        var targets = queries.read(run -> run.stream("derive/alignment-targets", Map.of())
                .map(row -> new Target(
                        Kind.valueOf(row.get("kind").asString()),
                        row.get("node").asString(),
                        row.get("key").asString(),
                        Vector.of(row.get("vector"))))
                .toList());
        var keys = targets.stream().map(Target::key).sorted().toList();
        var digest = Names.digest(METHOD + embedder.model() + releases + keys);
        var compared = 0;
        while (true) {
            var statements = queries.read(run -> run.stream("derive/unaligned-statements", Map.of("targets", digest))
                    .map(row -> new Statement(
                            row.get("id").asString(), row.get("occupation").asString(""), Vector.of(row.get("vector"))))
                    .toList());
            if (statements.isEmpty()) {
                return compared;
            }
            write(statements, targets, digest);
            compared += statements.size();
        }
    }

    private void write(List<Statement> statements, List<Target> targets, String digest) {
        var occupations =
                statements.stream().map(Statement::occupation).distinct().toList();
        var tasks = queries.read(run -> run.stream("derive/task-vectors", Map.of("occupations", occupations))
                .collect(Collectors.groupingBy(
                        row -> row.get("occupation").asString(),
                        Collectors.mapping(
                                row -> new Target(
                                        Kind.TASK,
                                        row.get("node").asString(),
                                        row.get("key").asString(),
                                        Vector.of(row.get("vector"))),
                                Collectors.toList()))));
        var rows = statements.parallelStream()
                .map(statement -> row(statement, targets, tasks.getOrDefault(statement.occupation(), List.of())))
                .toList();
        queries.writeOnly(run ->
                run.update("derive/write-alignments", Map.of("rows", rows, "targets", digest, "method", METHOD)));
    }

    private static Map<String, Object> row(Statement statement, List<Target> targets, List<Target> tasks) {
        var near = new EnumMap<Kind, List<Near>>(Kind.class);
        Stream.concat(targets.stream(), tasks.stream()).forEach(target -> {
            var score = statement.vector().dot(target.vector());
            if (score >= target.kind().first) {
                near.computeIfAbsent(target.kind(), kind -> new ArrayList<>()).add(new Near(target, score));
            }
        });
        var aligned = near.values().stream().flatMap(Alignments::best).toList();
        return Map.of("statement", statement.id(), "aligned", aligned);
    }

    private static Stream<Map<String, Object>> best(List<Near> near) {
        near.sort(Comparator.comparingDouble(Near::score)
                .reversed()
                .thenComparing(one -> one.target().key()));
        var kind = near.get(0).target().kind();
        return IntStream.range(0, Math.min(kind.most, near.size()))
                .filter(i -> i == 0 || near.get(i).score() >= kind.further)
                .mapToObj(i -> Map.of(
                        "node",
                        near.get(i).target().node(),
                        "score",
                        Math.round(near.get(i).score() * 10_000) / 10_000.0,
                        "rank",
                        i + 1));
    }
}
