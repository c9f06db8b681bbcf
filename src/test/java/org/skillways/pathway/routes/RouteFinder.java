package org.skillways.pathway.routes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** Finds routes without a database: Yen's algorithm over (occupation, level, moves made). */
final class RouteFinder {

    private static final State SINK = new State(-1, 0, 0);
    private static final Comparator<Found> TOTAL_ORDER = Comparator.comparingDouble(Found::effort)
            .thenComparingInt(found -> found.socs().size())
            .thenComparing(found -> String.join(",", found.socs()));

    private final SyntheticGraph graph;
    private final Asked asked;

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
            double advanceEffort,
            int limit) {}

    /** A route as effort and codes. */
    record Found(double effort, List<String> socs) {}

    private record State(int occupation, int rank, int moves) {}

    RouteFinder(SyntheticGraph graph, Asked asked) {
        this.graph = graph;
        this.asked = asked;
    }

    List<Found> best() {
        var states = states(false);
        var source = new State(asked.from(), asked.fromRank(), 0);
        if (!states.containsVertex(SINK)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        var paths = new YenShortestPathIterator<>(states, source, SINK);
        while (paths.hasNext()) {
            var path = paths.next();
            if (found.size() >= asked.limit() && path.getWeight() > worst(found) + 1e-6) {
                break;
            }
            var route = route(path);
            if (acceptable(route)) {
                found.add(route);
            }
        }
        return found.stream().sorted(TOTAL_ORDER).limit(asked.limit()).toList();
    }

    /** The least effort when one may advance anywhere on the way. */
    double leastEffortAdvancingAnywhere() {
        var states = states(true);
        states.addVertex(SINK);
        var path = new DijkstraShortestPath<>(states).getPath(new State(asked.from(), asked.fromRank(), 0), SINK);
        return path == null ? Double.POSITIVE_INFINITY : rounded(path.getWeight());
    }

    private double worst(List<Found> found) {
        return found.stream()
                .mapToDouble(Found::effort)
                .sorted()
                .limit(asked.limit())
                .max()
                .orElse(0);
    }

    private Found route(GraphPath<State, DefaultWeightedEdge> path) {
        var socs = new ArrayList<String>();
        for (var state : path.getVertexList()) {
            var soc = state.equals(SINK) ? "" : SyntheticGraph.soc(state.occupation());
            if (!soc.isEmpty() && (socs.isEmpty() || !socs.get(socs.size() - 1).equals(soc))) {
                socs.add(soc);
            }
        }
        return new Found(rounded(path.getWeight()), List.copyOf(socs));
    }

    private static double rounded(double effort) {
        return Math.round(effort * 1e9) / 1e9;
    }

    private boolean acceptable(Found route) {
        return Set.copyOf(route.socs()).size() == route.socs().size()
                && route.socs().containsAll(asked.through());
    }

    private SimpleDirectedWeightedGraph<State, DefaultWeightedEdge> states(boolean advanceAnywhere) {
        var states = new SimpleDirectedWeightedGraph<State, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        states.addVertex(new State(asked.from(), asked.fromRank(), 0));
        for (var moves = 0; moves <= asked.maxMoves(); moves++) {
            for (var state : List.copyOf(states.vertexSet())) {
                if (state.moves() == moves && !state.equals(SINK)) {
                    leave(states, state, advanceAnywhere);
                }
            }
        }
        return states;
    }

    private void leave(
            SimpleDirectedWeightedGraph<State, DefaultWeightedEdge> states, State state, boolean advanceAnywhere) {
        var there = state.occupation() == asked.to();
        if (advanceAnywhere || there) {
            var last = there ? asked.toRank() : 4;
            IntStream.range(state.rank(), last)
                    .forEach(rank -> connect(states, at(state, rank), at(state, rank + 1), asked.advanceEffort()));
        }
        if (there) {
            connect(states, at(state, Math.max(state.rank(), asked.toRank())), SINK, 0);
        } else if (state.moves() < asked.maxMoves()) {
            IntStream.rangeClosed(state.rank(), advanceAnywhere ? 4 : state.rank())
                    .forEach(rank -> move(states, at(state, rank)));
        }
    }

    private static State at(State state, int rank) {
        return new State(state.occupation(), rank, state.moves());
    }

    private void move(SimpleDirectedWeightedGraph<State, DefaultWeightedEdge> states, State state) {
        for (var move : graph.moves()) {
            if (move.from() == state.occupation() && viable(move)) {
                var rank = Math.min(state.rank(), move.landingRank());
                connect(states, state, new State(move.to(), rank, state.moves() + 1), move.effort());
            }
        }
    }

    private boolean viable(SyntheticGraph.Move move) {
        return move.relatedness() >= asked.minRelatedness()
                && move.jobZoneStep() <= asked.maxJobZoneSteps()
                && (move.to() == asked.to() || !asked.avoid().contains(SyntheticGraph.soc(move.to())));
    }

    private static void connect(
            SimpleDirectedWeightedGraph<State, DefaultWeightedEdge> states, State from, State to, double effort) {
        states.addVertex(from);
        states.addVertex(to);
        var edge = states.addEdge(from, to);
        if (edge != null) {
            states.setEdgeWeight(edge, effort);
        }
    }
}
