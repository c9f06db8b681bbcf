package org.skillways.pathway.routes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;

/** Occupations at random places of a few dimensions, with moves to the nearest, ratings and statements; the same for the same seed. */
final class SyntheticGraph {

    private static final int DIMENSIONS = 6;

    private final Random random;
    private final int offset;
    private final List<double[]> places = new ArrayList<>();
    private final List<Map<String, Object>> occupations = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    /** One directed transition. */
    record Move(
            int from,
            int to,
            double relatedness,
            double coverage,
            double months,
            int jobZoneStep,
            int landingRank,
            boolean credentialFirst) {}

    /** @param steps months are multiples of 24 / steps, so that few steps give many ties */
    SyntheticGraph(long seed, int size, int clusters, int outDegree, int steps) {
        this(seed, 0, size, clusters, outDegree, steps);
    }

    /** @param offset the number of the first occupation, for several graphs in one database */
    SyntheticGraph(long seed, int offset, int size, int clusters, int outDegree, int steps) {
        this.offset = offset;
        random = new Random(seed);
        var centres = IntStream.range(0, clusters).mapToObj(i -> place(4.0)).toList();
        for (var i = 0; i < size; i++) {
            var centre = centres.get(random.nextInt(clusters));
            var distance = place(1.2);
            var place = new double[DIMENSIONS];
            for (var d = 0; d < DIMENSIONS; d++) {
                place[d] = centre[d] + distance[d];
            }
            places.add(place);
            occupations.add(Map.of("soc", code(i), "title", "Occupation " + i, "jobZone", 1 + random.nextInt(5)));
        }
        for (var from = 0; from < size; from++) {
            connect(from, outDegree, steps);
        }
    }

    static String soc(int index) {
        return "%02d-%04d.00".formatted(11 + index / 1000, index % 1000 + 1000);
    }

    /** The code of the i-th occupation of this graph. */
    String code(int i) {
        return soc(offset + i);
    }

    int size() {
        return occupations.size();
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    private double[] place(double spread) {
        return random.doubles(DIMENSIONS).map(x -> (x - 0.5) * spread).toArray();
    }

    private void connect(int from, int outDegree, int steps) {
        IntStream.range(0, size())
                .filter(to -> to != from)
                .boxed()
                .sorted(Comparator.comparingDouble(to -> distance(from, to)))
                .limit(outDegree)
                .forEach(to -> moves.add(move(from, to, steps)));
    }

    private Move move(int from, int to, int steps) {
        var relatedness = Math.exp(-distance(from, to) / 2);
        var coverage = Math.min(0.99, Math.max(0.05, relatedness + random.nextGaussian() * 0.15));
        var step = zone(to) - zone(from);
        var months = Math.ceil((1 - coverage + 0.25 * Math.max(0, step)) * steps) * 24 / steps;
        return new Move(
                from, to, relatedness, coverage, months, step, 1 + (int) (coverage * 4), random.nextInt(4) == 0);
    }

    int zone(int occupation) {
        return occupations.get(occupation).get("jobZone") instanceof Integer zone ? zone : 0;
    }

    private double distance(int a, int b) {
        var sum = 0.0;
        for (var d = 0; d < DIMENSIONS; d++) {
            var difference = places.get(a)[d] - places.get(b)[d];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /** Occupations and their transitions, which are also their similarities. */
    void write(Driver driver) {
        write(driver, List.of(this));
    }

    /** Several graphs at once. */
    static void write(Driver driver, List<SyntheticGraph> graphs) {
        unwind(
                driver,
                "CREATE (o:Occupation {soc: row.soc, title: row.title, jobZone: row.jobZone, hasRatings: true})",
                graphs.stream().flatMap(graph -> graph.occupations.stream()).toList());
        unwind(
                driver,
                """
                MATCH (a:Occupation {soc: row.from}), (b:Occupation {soc: row.to})
                CREATE (a)-[:TRANSITION {relatedness: row.relatedness, coverage: row.coverage, months: row.months,
                  educationMonths: row.months / 2, jobZoneStep: row.jobZoneStep, landingRank: row.landingRank, kind: 'change', fit: row.relatedness,
                  pay: 'unknown', credentialFirst: row.credentialFirst, release: '30.1', method: 'synthetic'}]->(b)
                CREATE (a)-[:SIMILAR_TO {score: row.relatedness, tasks: row.coverage, activities: row.relatedness,
                  knowledge: row.relatedness, titles: 0.0, ratings: row.coverage, rank: row.rank, release: '30.1', method: 'synthetic'}]->(b)
                """,
                graphs.stream()
                        .flatMap(graph -> IntStream.range(0, graph.moves.size()).mapToObj(graph::row))
                        .toList());
    }

    private Map<String, Object> row(int index) {
        var move = moves.get(index);
        return Map.of(
                "from", code(move.from()),
                "to", code(move.to()),
                "relatedness", move.relatedness(),
                "coverage", move.coverage(),
                "months", move.months(),
                "credentialFirst", move.credentialFirst(),
                "jobZoneStep", move.jobZoneStep(),
                "landingRank", move.landingRank(),
                "rank", index);
    }

    /** Ratings of every occupation on every element, as many as O*NET has, near to each other for near occupations. */
    void writeRatings(Driver driver) {
        var kinds = Map.of("Skill", 35, "Knowledge", 33, "Ability", 52, "WorkActivity", 41, "WorkStyle", 21);
        kinds.forEach((kind, count) -> IntStream.range(0, count).forEach(i -> writeElement(driver, kind, i)));
        IntStream.range(0, 130).forEach(i -> writeTechnology(driver, i));
    }

    private void writeElement(Driver driver, String kind, int number) {
        var direction = place(2.0);
        var base = 1.5 + random.nextDouble() * 2;
        var rows = IntStream.range(0, size())
                .mapToObj(i -> {
                    var importance = Math.max(
                            1, Math.min(5, base + dot(direction, places.get(i)) * 0.6 + random.nextGaussian() * 0.2));
                    return Map.<String, Object>of(
                            "soc",
                            code(i),
                            "importance",
                            importance,
                            "level",
                            (importance - 1) * 1.6,
                            "suppress",
                            random.nextInt(20) == 0);
                })
                .toList();
        unwind(driver, """
                MERGE (e:Element:%1$s {id: '%1$s.%2$d', name: '%1$s number %2$d'})
                WITH e, row
                MATCH (o:Occupation {soc: row.soc})
                CREATE (o)-[:REQUIRES {importance: row.importance, level: row.level, importanceStandardError: 0.1,
                  levelStandardError: 0.1, importanceSuppress: row.suppress, levelSuppress: row.suppress, notRelevant: false, release: '30.1'}]->(e)
                """.formatted(kind, number), rows);
        unwind(
                driver,
                "MATCH (e:Element {id: '%s.%d'}) UNWIND [1, 2, 4, 6] AS value CREATE (e)-[:HAS_ANCHOR]->(:LevelAnchor {scale: 'LV', value: value, text: 'Anchor ' + value})"
                        .formatted(kind, number));
    }

    private void writeTechnology(Driver driver, int number) {
        var direction = place(2.0);
        var threshold = random.nextDouble() * 1.5;
        var rows = IntStream.range(0, size())
                .filter(i -> dot(direction, places.get(i)) > threshold)
                .mapToObj(i -> Map.<String, Object>of("soc", code(i)))
                .toList();
        unwind(driver, """
                MERGE (t:Technology {code: '%1$d', name: 'Technology %1$d'})
                WITH t, row
                MATCH (o:Occupation {soc: row.soc})
                CREATE (o)-[:USES {release: '30.1', examples: ['Product %1$d']}]->(t)
                """.formatted(number), rows);
    }

    /** A mastery framework of four levels of ten statements with two citations each, for every occupation. */
    void writeFrameworks(Driver driver) {
        unwind(
                driver,
                "UNWIND range(1, 40) AS n CREATE (:CitationSource {id: 'source-' + n, label: 'S' + n, title: 'Source ' + n})");
        unwind(driver, """
                MATCH (o:Occupation {soc: row.soc})
                CREATE (o)-[:HAS_FRAMEWORK]->(f:Framework {id: o.soc + '/MASTERY', kind: 'MASTERY'})
                WITH o, f
                UNWIND [[1, 'Emerging'], [2, 'Developing'], [3, 'Proficient'], [4, 'Advanced']] AS level
                CREATE (f)-[:HAS_LEVEL]->(l:Level {id: f.id + '/' + level[1], name: level[1], rank: level[0]})
                WITH l
                UNWIND range(1, 10) AS n
                CREATE (l)-[:HAS_STATEMENT]->(s:Statement {id: l.id + '/' + n, text: 'Does the thing number ' + n + ' of ' + l.id, position: n})
                WITH s, n
                MATCH (c:CitationSource) WHERE c.id IN ['source-' + n, 'source-' + (n + 17)]
                CREATE (s)-[:CITES {position: 1}]->(c)
                """, occupations);
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, DIMENSIONS).mapToDouble(d -> a[d] * b[d]).sum();
    }

    private static void unwind(Driver driver, String statement, List<Map<String, Object>> rows) {
        for (var start = 0; start < rows.size(); start += 2000) {
            driver.executableQuery("UNWIND $rows AS row " + statement)
                    .withParameters(Map.of("rows", rows.subList(start, Math.min(rows.size(), start + 2000))))
                    .execute();
        }
    }

    private static void unwind(Driver driver, String statement) {
        driver.executableQuery(statement).execute();
    }
}
