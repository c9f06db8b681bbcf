package org.skillways.pathway.routes;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.Words;
import org.springframework.stereotype.Component;

/** Explains the moves and advances of routes, each once, however many routes share it. */
@Component
final class RouteSteps {

    private static final Query STEPS = Query.named("routes/steps");
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
            double months,
            int moves,
            int qualifies,
            int advances,
            String level,
            List<String> occupations,
            List<@Nullable Integer> jobZones,
            Route.@Nullable WeakestLink weakestLink,
            List<Key> steps) {}

    private record Explained(
            RouteOccupation from,
            RouteOccupation to,
            int rank,
            @Nullable String credential,
            @Nullable Map<String, Object> move,
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
        var steps = new HashMap<Key, List<Route.Step>>();
        explained(routes, request).forEach(step -> steps.put(step.key(), steps(step, request.advanceMonths())));
        return routes.stream()
                .map(route -> new Route(
                        routes.indexOf(route) + 1,
                        route.months(),
                        route.moves(),
                        route.qualifies(),
                        route.advances(),
                        route.level(),
                        route.occupations(),
                        route.jobZones(),
                        route.weakestLink(),
                        route.steps().stream()
                                .flatMap(key -> Objects.requireNonNull(steps.get(key)).stream())
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

    private static List<Route.Step> steps(Explained step, double advanceMonths) {
        if (step.from().equals(step.to())) {
            return List.of(step(step, "advance", advanceMonths, null));
        }
        var move = Move.of(Objects.requireNonNull(step.move()));
        if (!move.credentialFirst()) {
            return List.of(step(step, "move", move.months(), move));
        }
        var school = Objects.requireNonNullElse(move.educationMonths(), 0.0);
        var qualify = new Route.Step(
                "qualify",
                step.from(),
                step.to(),
                null,
                school,
                step.credential(),
                null,
                List.of(),
                List.of(),
                List.of());
        return List.of(qualify, step(step, "move", tenths(move.months() - school), move));
    }

    private static double tenths(double months) {
        return Math.round(months * 10) / 10.0;
    }

    private static Route.Step step(Explained step, String kind, double months, @Nullable Move move) {
        return new Route.Step(
                kind,
                step.from(),
                step.to(),
                Words.LEVEL_NAMES.get(step.rank() - 1),
                months,
                null,
                move,
                step.requirements().stream()
                        .filter(requirement -> requirement.shortfall() == null)
                        .toList(),
                step.requirements().stream()
                        .filter(requirement -> requirement.shortfall() != null)
                        .toList(),
                step.statements());
    }
}
