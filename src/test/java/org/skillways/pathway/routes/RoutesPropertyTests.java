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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.skillways.cypher.Query;
import org.skillways.database.TestNeo4j;
import org.skillways.pathway.routes.RouteFinder.Asked;
import org.skillways.pathway.routes.RouteFinder.Found;

/** Routes, destinations and origins in Cypher against an independent search, on graphs with many equal months. */
class RoutesPropertyTests {

    private static final Query ROUTES = Query.named("routes/routes");
    private static final List<String> LEVELS = List.of("Emerging", "Developing", "Proficient", "Advanced");
    private static final int SIZE = 36;
    private static final int SMALL = 12;

    @BeforeAll
    static void prepare() {
        TestNeo4j.applySchema();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsTheSameRoutesAsASearchOfAllPaths(long seed) {
        var graph = write(seed);
        var random = new Random(seed);
        var withRoutes = 0;
        for (var i = 0; i < 25; i++) {
            var asked = asked(random, SIZE, graph);
            var routes = routes(graph, asked);
            assertThat(routes).as("%s", asked).isEqualTo(new RouteFinder(graph, asked).best());
            withRoutes += routes.isEmpty() ? 0 : 1;
        }
        assertThat(withRoutes).isGreaterThan(5);
    }

    @Test
    void findsTheSameRoutesOnAThousandGraphs() {
        TestNeo4j.clear();
        var graphs = new ArrayList<SyntheticGraph>();
        for (var i = 0; i < 1000; i++) {
            graphs.add(new SyntheticGraph(i, i * SMALL, SMALL, 1, 4, 4));
        }
        SyntheticGraph.write(TestNeo4j.driver(), graphs);
        var random = new Random(1000);
        var withRoutes = 0;
        for (var graph : graphs) {
            var asked = asked(random, SMALL, graph);
            var routes = routes(graph, asked);
            assertThat(routes).as("%s", asked).isEqualTo(new RouteFinder(graph, asked).best());
            withRoutes += routes.isEmpty() ? 0 : 1;
        }
        assertThat(withRoutes).isGreaterThan(300);
    }

    /** One route is asked for, so that nothing but the advances decides how long it may take. */
    @Test
    void advancesWithinOneOccupation() {
        var graph = write(5);
        for (var held = 1; held <= 4; held++) {
            for (var wanted = held; wanted <= 4; wanted++) {
                var asked = new Asked(3, held, 3, wanted, 4, 4, 0, Set.of(), Set.of(), 12, 12, 1);
                assertThat(routes(graph, asked))
                        .containsExactly(
                                new Found(12.0 * (wanted - held), List.of(graph.code(3)), 0, wanted - held, wanted));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void noDetourLandsHigherThanTheDirectMove(long seed) {
        var graph = write(seed);
        var direct = new HashMap<List<String>, Integer>();
        graph.moves()
                .forEach(move ->
                        direct.put(List.of(graph.code(move.from()), graph.code(move.to())), move.landingRank()));
        for (var move : graph.moves()) {
            var asked = new Asked(move.from(), 4, move.to(), 0, 4, 4, 0, Set.of(), Set.of(), 12, 12, 20);
            for (var route : routes(graph, asked)) {
                assertThat(route.rank()).as("%s", route).isLessThanOrEqualTo(move.landingRank());
                for (var i = 1; i < route.socs().size(); i++) {
                    var step = direct.get(route.socs().subList(i - 1, i + 1));
                    assertThat(step).isNotNull();
                    assertThat(route.rank()).isLessThanOrEqualTo(step);
                }
            }
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
        return new RouteFinder(graph, new Asked(from, 4, to, 0, 3, 1, 0.2, Set.of(), Set.of(), 12, 12, 1))
                .best().stream()
                        .map(route -> new Found(route.months(), route.socs(), 0, 0, route.rank()))
                        .toList();
    }

    private static SyntheticGraph write(long seed) {
        var graph = new SyntheticGraph(seed, SIZE, 1, 6, 4);
        TestNeo4j.clear();
        graph.write(TestNeo4j.driver());
        return graph;
    }

    private static Asked asked(Random random, int size, SyntheticGraph graph) {
        var from = random.nextInt(size);
        var to = (from + 1 + random.nextInt(size - 1)) % size;
        var avoid = random.nextInt(4) == 0 ? Set.of(graph.code(other(random, size, from, to))) : Set.<String>of();
        var through = random.nextInt(4) == 0 ? Set.of(graph.code(other(random, size, from, to))) : Set.<String>of();
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
                random.nextBoolean() ? 0 : 6,
                random.nextBoolean() ? 6 : 12,
                1 + random.nextInt(8));
    }

    private static int other(Random random, int size, int from, int to) {
        var other = random.nextInt(size);
        return other == from || other == to ? other(random, size, from, to) : other;
    }

    private static List<Found> routes(SyntheticGraph graph, Asked asked) {
        var given = new HashMap<String, @Nullable Object>();
        given.put("from", graph.code(asked.from()));
        given.put("fromLevel", LEVELS.get(asked.fromRank() - 1));
        given.put("to", graph.code(asked.to()));
        given.put("toLevel", asked.toRank() == 0 ? null : LEVELS.get(asked.toRank() - 1));
        given.put("maxMoves", asked.maxMoves());
        given.put("maxJobZoneSteps", asked.maxJobZoneSteps());
        given.put("minRelatedness", asked.minRelatedness());
        given.put("avoid", List.copyOf(asked.avoid()));
        given.put("through", List.copyOf(asked.through()));
        given.put("stopMonths", asked.stopMonths());
        given.put("advanceMonths", asked.advanceMonths());
        given.put("limit", asked.limit());
        return ask(ROUTES, given).stream()
                .map(row -> new Found(
                        row.get("months").asDouble(),
                        row.get("occupations").asList(value -> value.asString()),
                        row.get("qualifies").asInt(),
                        row.get("advances").asInt(),
                        LEVELS.indexOf(row.get("level").asString()) + 1))
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
                        row.get("months").asDouble(),
                        way(row, backwards ? other : middle, backwards ? middle : other),
                        0,
                        0,
                        LEVELS.indexOf(row.get("level").asString()) + 1))
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
