package org.skillways.pathway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.skillways.cypher.Query;
import org.skillways.database.TestNeo4j;
import org.skillways.pathway.routes.RouteFinder.Asked;
import org.skillways.pathway.routes.RouteFinder.Found;

/** Routes, destinations and origins in Cypher against an independent search, on graphs with many equal efforts. */
class RoutesPropertyTests {

    private static final Query ROUTES = Query.named("routes/routes");
    private static final List<String> LEVELS = List.of("Emerging", "Developing", "Proficient", "Advanced");
    private static final int SIZE = 36;

    @BeforeAll
    static void prepare() {
        TestNeo4j.applySchema();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsTheSameRoutesAsYen(long seed) {
        var graph = write(seed);
        var random = new Random(seed);
        var withRoutes = 0;
        for (var i = 0; i < 25; i++) {
            var asked = asked(random);
            var routes = routes(asked);
            assertThat(routes).as("%s", asked).isEqualTo(new RouteFinder(graph, asked).best());
            withRoutes += routes.isEmpty() ? 0 : 1;
        }
        assertThat(withRoutes).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void neverGainsFromAdvancingEarlier(long seed) {
        var graph = write(seed);
        var random = new Random(seed);
        for (var i = 0; i < 25; i++) {
            var any = asked(random);
            var asked = new Asked(
                    any.from(),
                    any.fromRank(),
                    any.to(),
                    any.toRank(),
                    any.maxMoves(),
                    any.maxJobZoneSteps(),
                    any.minRelatedness(),
                    Set.of(),
                    Set.of(),
                    any.advanceEffort(),
                    1);
            var least = routes(asked).stream().mapToDouble(Found::effort).findFirst();
            assertThat(least.orElse(Double.POSITIVE_INFINITY))
                    .as("%s", asked)
                    .isEqualTo(new RouteFinder(graph, asked).leastEffortAdvancingAnywhere());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void reachesEveryOccupationByItsBestRoute(long seed) {
        var graph = write(seed);
        for (var middle = 0; middle < 3; middle++) {
            for (var zonesDown : List.of(0, 1, 4)) {
                var destinations = reach("onwards", middle, zonesDown);
                var origins = reach("backwards", middle, zonesDown);
                for (var other = 0; other < SIZE; other++) {
                    if (other != middle) {
                        assertThat(found(destinations, middle, other, false))
                                .isEqualTo(best(graph, middle, other, zonesDown));
                        assertThat(found(origins, middle, other, true))
                                .isEqualTo(best(graph, other, middle, zonesDown));
                    }
                }
            }
        }
    }

    private static List<Found> best(SyntheticGraph graph, int from, int to, int zonesDown) {
        if (graph.zone(from) - graph.zone(to) > zonesDown) {
            return List.of();
        }
        return new RouteFinder(graph, new Asked(from, 4, to, 0, 3, 1, 0.2, Set.of(), Set.of(), 0.25, 1)).best();
    }

    private static SyntheticGraph write(long seed) {
        var graph = new SyntheticGraph(seed, SIZE, 1, 6, 4);
        TestNeo4j.clear();
        graph.write(TestNeo4j.driver());
        return graph;
    }

    private static Asked asked(Random random) {
        var from = random.nextInt(SIZE);
        var to = (from + 1 + random.nextInt(SIZE - 1)) % SIZE;
        var avoid = random.nextInt(4) == 0 ? Set.of(SyntheticGraph.soc(other(random, from, to))) : Set.<String>of();
        var through = random.nextInt(4) == 0 ? Set.of(SyntheticGraph.soc(other(random, from, to))) : Set.<String>of();
        return new Asked(
                from,
                1 + random.nextInt(4),
                to,
                random.nextInt(5),
                1 + random.nextInt(4),
                random.nextInt(3),
                random.nextInt(3) * 0.15,
                avoid,
                through,
                random.nextBoolean() ? 0.25 : 0.5,
                1 + random.nextInt(8));
    }

    private static int other(Random random, int from, int to) {
        var other = random.nextInt(SIZE);
        return other == from || other == to ? other(random, from, to) : other;
    }

    private static List<Found> routes(Asked asked) {
        var given = new HashMap<String, @Nullable Object>();
        given.put("from", SyntheticGraph.soc(asked.from()));
        given.put("fromLevel", LEVELS.get(asked.fromRank() - 1));
        given.put("to", SyntheticGraph.soc(asked.to()));
        given.put("toLevel", asked.toRank() == 0 ? null : LEVELS.get(asked.toRank() - 1));
        given.put("maxMoves", asked.maxMoves());
        given.put("maxJobZoneSteps", asked.maxJobZoneSteps());
        given.put("minRelatedness", asked.minRelatedness());
        given.put("avoid", List.copyOf(asked.avoid()));
        given.put("through", List.copyOf(asked.through()));
        given.put("advanceEffort", asked.advanceEffort());
        given.put("limit", asked.limit());
        return ask(ROUTES, given).stream()
                .map(row -> new Found(
                        row.get("effort").asDouble(), row.get("occupations").asList(value -> value.asString())))
                .toList();
    }

    private static List<Record> reach(String direction, int occupation, int zonesDown) {
        return ask(
                Query.named("routes/reachable"),
                Map.of(
                        "occupation",
                        SyntheticGraph.soc(occupation),
                        "direction",
                        direction,
                        "maxMoves",
                        3,
                        "maxJobZoneSteps",
                        1,
                        "maxJobZonesDown",
                        zonesDown,
                        "minRelatedness",
                        0.2,
                        "limit",
                        500));
    }

    private static List<Found> found(List<Record> reached, int middle, int other, boolean backwards) {
        return reached.stream()
                .filter(row -> row.get("soc").asString().equals(SyntheticGraph.soc(other)))
                .map(row -> new Found(
                        row.get("effort").asDouble(), way(row, backwards ? other : middle, backwards ? middle : other)))
                .toList();
    }

    private static List<String> way(Record row, int from, int to) {
        var way = new ArrayList<String>();
        way.add(SyntheticGraph.soc(from));
        row.get("bridges").values().forEach(bridge -> way.add(bridge.get("soc").asString()));
        way.add(SyntheticGraph.soc(to));
        return way;
    }

    private static List<Record> ask(Query question, Map<String, ? extends @Nullable Object> given) {
        return TestNeo4j.driver()
                .executableQuery(question.file().text())
                .withParameters(question.bind(given))
                .execute()
                .records();
    }
}
