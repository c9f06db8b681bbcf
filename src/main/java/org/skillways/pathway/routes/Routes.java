package org.skillways.pathway.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.Concurrently;
import org.skillways.pathway.Findings;
import org.skillways.pathway.OccupationResolver;
import org.skillways.pathway.Reasons;
import org.springframework.stereotype.Component;

/** The routes between occupations, and the occupations that can be reached. */
@Component
public final class Routes {

    private static final Query ROUTES = Query.named("routes/routes");
    private static final Query OBSTACLES = Query.named("routes/obstacles");
    private static final Query REACHABLE = Query.named("routes/reachable");

    private final QueryRunner queries;
    private final OccupationResolver occupations;
    private final RouteSteps steps;
    private final DirectMoves moves;
    private final Reasons reasons;
    private final Concurrently concurrently;

    Routes(
            QueryRunner queries,
            OccupationResolver occupations,
            RouteSteps steps,
            DirectMoves moves,
            Reasons reasons,
            Concurrently concurrently) {
        this.concurrently = concurrently;
        this.reasons = reasons;
        this.moves = moves;
        this.steps = steps;
        this.queries = queries;
        this.occupations = occupations;
    }

    /** The best routes between two occupations; without any, the reason. */
    public RoutesFound between(RouteRequest request) {
        var from = occupations.code(request.from());
        var to = occupations.code(request.to());
        var parameters = ROUTES.parameters(request);
        parameters.putAll(Map.of("from", from, "to", to));
        parameters.put("avoid", occupations.codes(request.avoid()));
        parameters.put("through", occupations.codes(request.through()));
        var direct = concurrently.start(() -> moves.between(from, to));
        var routes = steps.explain(queries.list(ROUTES, parameters, RouteSteps.Found.class), request);
        return new RoutesFound(from, to, direct.get(), routes, routes.isEmpty() ? obstacles(parameters) : null);
    }

    private Obstacles obstacles(Map<String, @Nullable Object> parameters) {
        var thresholds = new HashMap<String, @Nullable Object>(ROUTES.bind(parameters));
        var names = Set.copyOf(OBSTACLES.bind(Map.of()).keySet());
        thresholds.keySet().retainAll(names);
        occupations.require(List.of(String.valueOf(thresholds.get("from")), String.valueOf(thresholds.get("to"))));
        if (thresholds.get("through") instanceof List<?> through) {
            occupations.require(through.stream().map(String::valueOf).toList());
        }
        return queries.first(OBSTACLES, thresholds, Obstacles.class).orElseThrow();
    }

    /** The occupations that can be reached from one, best first. */
    public Findings<ReachableOccupation> from(String occupation, ReachableRequest request) {
        return reachable("onwards", occupation, request);
    }

    /** The occupations from which one can be reached, best first. */
    public Findings<ReachableOccupation> to(String occupation, ReachableRequest request) {
        return reachable("backwards", occupation, request);
    }

    private Findings<ReachableOccupation> reachable(String direction, String occupation, ReachableRequest request) {
        var code = occupations.code(occupation);
        var parameters = REACHABLE.parameters(request);
        parameters.put("occupation", code);
        parameters.put("direction", direction);
        parameters.put("avoid", occupations.codes(request.avoid()));
        var reached =
                occupations.orUnknown(queries.list(REACHABLE, parameters, ReachableOccupation::of), List.of(code));
        return reasons.moves(reached, code, direction.equals("onwards"));
    }
}
