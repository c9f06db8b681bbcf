package org.skillways.pathway.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.OccupationResolver;
import org.skillways.pathway.Options;
import org.springframework.stereotype.Component;

/** The routes between occupations; the options are the parameters of the files in {@code cypher/routes}. */
@Component
public final class Routes {

    private static final Query ROUTES = Query.named("routes/routes");
    private static final Query OBSTACLES = Query.named("routes/obstacles");
    private static final Query DESTINATIONS = Query.named("routes/destinations");
    private static final Query ORIGINS = Query.named("routes/origins");
    private static final Set<String> THRESHOLDS =
            Set.of("maxMoves", "maxJobZoneSteps", "minRelatedness", "avoid", "through");
    private static final Map<String, @Nullable Object> ANY_LEVEL = anyLevel();

    private final QueryRunner queries;
    private final OccupationResolver names;

    Routes(QueryRunner queries, OccupationResolver names) {
        this.queries = queries;
        this.names = names;
    }

    /** The best routes between two occupations, each named by its code or a title; without any, the reason. */
    public RoutesFound between(String from, String to, Map<String, ? extends @Nullable Object> options) {
        var asked = Options.with(
                Options.with(ANY_LEVEL, withCodes(options)), Map.of("from", names.code(from), "to", names.code(to)));
        var routes = queries.list(ROUTES, asked, Route.class);
        return new RoutesFound(
                String.valueOf(asked.get("from")),
                String.valueOf(asked.get("to")),
                routes,
                routes.isEmpty() ? obstacles(asked) : null);
    }

    private Obstacles obstacles(Map<String, @Nullable Object> asked) {
        var ends = List.of(String.valueOf(asked.get("from")), String.valueOf(asked.get("to")));
        ends.forEach(names::meant);
        codes(asked, "through").forEach(names::meant);
        var thresholds = new HashMap<String, @Nullable Object>(defaults());
        thresholds.putAll(asked);
        thresholds.keySet().removeIf(name -> !THRESHOLDS.contains(name) && !ends(name));
        return queries.first(OBSTACLES, thresholds, Obstacles.class).orElseThrow();
    }

    /** The options, with codes for the occupations to avoid or to pass through, which may be given by their titles. */
    private Map<String, @Nullable Object> withCodes(Map<String, ? extends @Nullable Object> options) {
        var coded = new HashMap<String, @Nullable Object>(options);
        for (var name : List.of("avoid", "through")) {
            coded.computeIfPresent(name, (unused, given) -> names.codes(codes(options, name)));
        }
        return coded;
    }

    private static List<String> codes(Map<String, ? extends @Nullable Object> options, String name) {
        return options.get(name) instanceof List<?> given
                ? given.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static boolean ends(String name) {
        return name.equals("from") || name.equals("to");
    }

    /** The thresholds that a question about routes takes when none are given. */
    private static Map<String, @Nullable Object> defaults() {
        return ROUTES.bind(Map.of());
    }

    private static Map<String, @Nullable Object> anyLevel() {
        var levels = new HashMap<String, @Nullable Object>();
        levels.put("fromLevel", null);
        levels.put("toLevel", null);
        return levels;
    }

    /** Where one can go from an occupation, the least effort first. */
    public List<ReachableOccupation> from(String occupation, Map<String, ? extends @Nullable Object> options) {
        return reach(DESTINATIONS, occupation, options);
    }

    /** Where one can come from, the least effort first. */
    public List<ReachableOccupation> into(String occupation, Map<String, ? extends @Nullable Object> options) {
        return reach(ORIGINS, occupation, options);
    }

    private List<ReachableOccupation> reach(
            Query question, String occupation, Map<String, ? extends @Nullable Object> options) {
        var code = names.code(occupation);
        return names.orRefuse(
                queries.list(
                        question,
                        Options.with(withCodes(options), Map.of("occupation", code)),
                        ReachableOccupation.class),
                List.of(code));
    }
}
