package org.skillways.pathway.routes;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.springframework.stereotype.Component;

/** Explains the moves and advances of routes, each once, however many routes share it. */
@Component
final class RouteSteps {

    private static final Query STEPS = Query.named("routes/steps");
    private static final List<String> LEVELS = List.of("Emerging", "Developing", "Proficient", "Advanced");
    private final QueryRunner queries;

    RouteSteps(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * A move or advance as {@code routes/routes} returns it.
     *
     * @param rank the rank of the level that it reaches
     */
    record Key(String from, String to, int rank) {}

    /** A route as {@code routes/routes} returns it, its steps not yet explained. */
    record Found(
            double effort,
            int moves,
            int advances,
            String level,
            List<String> occupations,
            List<@Nullable Integer> jobZones,
            Route.@Nullable WeakestLink weakestLink,
            List<Key> steps) {}

    private record Move(
            double effort,
            double relatedness,
            double coverage,
            double gap,
            @Nullable Integer jobZoneStep,
            @Nullable Boolean jobZoneInferred,
            @Nullable String release,
            @Nullable String method) {}

    private record Explained(
            RouteOccupation from,
            RouteOccupation to,
            int rank,
            @Nullable Move move,
            List<Route.Requirement> requirements,
            List<Route.Mastery> statements) {

        Key key() {
            return new Key(from.soc(), to.soc(), rank);
        }
    }

    /** The same routes with their steps explained, numbered from 1. */
    List<Route> explain(List<Found> routes, RouteRequest request) {
        if (routes.isEmpty()) {
            return List.of();
        }
        var steps = new HashMap<Key, Route.Step>();
        explained(routes, request).forEach(step -> steps.put(step.key(), step(step, request.advanceEffort())));
        return routes.stream()
                .map(route -> new Route(
                        routes.indexOf(route) + 1,
                        route.effort(),
                        route.moves(),
                        route.advances(),
                        route.level(),
                        route.occupations(),
                        route.jobZones(),
                        route.weakestLink(),
                        route.steps().stream()
                                .map(key -> Objects.requireNonNull(steps.get(key)))
                                .toList()))
                .toList();
    }

    private List<Explained> explained(List<Found> routes, RouteRequest request) {
        var keys = new LinkedHashSet<Key>();
        routes.forEach(route -> keys.addAll(route.steps()));
        if (keys.isEmpty()) {
            return List.of();
        }
        var parameters = STEPS.parameters(request);
        parameters.putAll(Map.of(
                "from", keys.stream().map(Key::from).toList(),
                "to", keys.stream().map(Key::to).toList(),
                "ranks", keys.stream().map(Key::rank).toList()));
        return queries.list(STEPS, parameters, Explained.class);
    }

    private static Route.Step step(Explained step, double advanceEffort) {
        var move = step.from().equals(step.to()) ? null : Objects.requireNonNull(step.move());
        return new Route.Step(
                move == null ? "advance" : "move",
                step.from(),
                step.to(),
                LEVELS.get(step.rank() - 1),
                move == null ? advanceEffort : move.effort(),
                move == null ? null : move.relatedness(),
                move == null ? null : move.coverage(),
                move == null ? null : move.gap(),
                move == null ? null : move.jobZoneStep(),
                move == null ? null : move.jobZoneInferred(),
                move == null ? null : move.release(),
                move == null ? null : move.method(),
                step.requirements().stream()
                        .filter(requirement -> requirement.shortfall() == null)
                        .toList(),
                step.requirements().stream()
                        .filter(requirement -> requirement.shortfall() != null)
                        .toList(),
                step.statements());
    }
}
