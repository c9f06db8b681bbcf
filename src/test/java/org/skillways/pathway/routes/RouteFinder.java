package org.skillways.pathway.routes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.SimpleDirectedGraph;

/** Finds routes without a database: all simple paths of a graph, each with its months and the level at which it lands. */
final class RouteFinder {

    private static final Comparator<Found> TOTAL_ORDER = Comparator.comparingDouble(Found::months)
            .thenComparingInt(found -> found.socs().size())
            .thenComparing(found -> String.join(",", found.socs()));

    private final SyntheticGraph graph;
    private final Asked asked;
    private final Map<List<Integer>, SyntheticGraph.Move> moves = new HashMap<>();

    /** What is asked for; a rank of 0 is any level. */
    record Asked(
            int from,
            int fromRank,
            int to,
            int toRank,
            int maxMoves,
            int maxJobZoneSteps,
            double minRelatedness,
            Set<String> avoid,
            Set<String> through,
            double stopMonths,
            double advanceMonths,
            int limit) {}

    /** A route as months, codes, credentials to earn, advances and the rank of the level at its end. */
    record Found(double months, List<String> socs, int qualifies, int advances, int rank) {}

    RouteFinder(SyntheticGraph graph, Asked asked) {
        this.graph = graph;
        this.asked = asked;
        graph.moves().forEach(move -> moves.put(List.of(move.from(), move.to()), move));
    }

    List<Found> best() {
        var viable = new SimpleDirectedGraph<Integer, SyntheticGraph.Move>(SyntheticGraph.Move.class);
        IntStream.range(0, graph.size()).forEach(viable::addVertex);
        moves.values().stream().filter(this::viable).forEach(move -> viable.addEdge(move.from(), move.to(), move));
        return new AllDirectedPaths<>(viable)
                .getAllPaths(asked.from(), asked.to(), true, asked.maxMoves()).stream()
                        .map(this::route)
                        .filter(route -> route.socs().containsAll(asked.through()))
                        .sorted(TOTAL_ORDER)
                        .limit(asked.limit())
                        .toList();
    }

    private Found route(GraphPath<Integer, SyntheticGraph.Move> path) {
        var stops = path.getVertexList();
        var landing = landing(stops, asked.fromRank());
        var advances = Math.max(0, asked.toRank() - landing);
        var months = path.getEdgeList().stream()
                        .mapToDouble(SyntheticGraph.Move::months)
                        .sum()
                + (path.getLength() - 1) * asked.stopMonths()
                + advances * asked.advanceMonths();
        var qualifies = (int) path.getEdgeList().stream()
                .filter(SyntheticGraph.Move::credentialFirst)
                .count();
        return new Found(
                Math.round(months * 10) / 10.0,
                stops.stream().map(graph::code).toList(),
                qualifies,
                advances,
                landing + advances);
    }

    /** No higher than any transition from one stop to a later one. */
    private int landing(List<Integer> stops, int held) {
        var ranks = new ArrayList<>(List.of(held));
        for (var i = 0; i < stops.size(); i++) {
            for (var j = i + 1; j < stops.size(); j++) {
                var direct = moves.get(List.of(stops.get(i), stops.get(j)));
                if (direct != null) {
                    ranks.add(direct.landingRank());
                }
            }
        }
        return ranks.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private boolean viable(SyntheticGraph.Move move) {
        return move.relatedness() >= asked.minRelatedness()
                && move.jobZoneStep() <= asked.maxJobZoneSteps()
                && !asked.avoid().contains(graph.code(move.from()))
                && !asked.avoid().contains(graph.code(move.to()));
    }
}
