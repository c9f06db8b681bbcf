package org.skillways.pathway.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.transition.ComparedOccupation;
import org.skillways.transition.OccupationFacts;
import org.skillways.transition.TransitionMeasure;
import org.springframework.stereotype.Component;

/** What the direct move from one occupation to any other takes, whether or not they are related. */
@Component
public final class DirectMoves {

    private static final Query MOVE = Query.named("routes/move");
    private static final Query COMPARED = Query.named("routes/compared");

    private final QueryRunner queries;

    DirectMoves(QueryRunner queries) {
        this.queries = queries;
    }

    private record Stored(Map<String, Object> move) {}

    /** The stored transition, or the same measure of two occupations that have none; absent where nothing is known of both. */
    public @Nullable Move between(String from, String to) {
        if (from.equals(to)) {
            return null;
        }
        return queries.first(MOVE, Map.of("from", from, "to", to), Stored.class)
                .map(stored -> Move.of(stored.move()))
                .or(() -> measured(from, to))
                .orElse(null);
    }

    private Optional<Move> measured(String from, String to) {
        var facts = facts(List.of(from, to), List.of(from, to));
        if (facts.size() < 2) {
            return Optional.empty();
        }
        var nearest = codes(facts, ComparedOccupation::needsNearest, OccupationFacts::nearest);
        var rated = codes(facts, occupation -> occupation.elements().isEmpty(), OccupationFacts::nearestRated);
        var bases = facts.values().stream().flatMap(occupation -> occupation.base().stream());
        facts(Stream.concat(nearest.stream(), bases).distinct().toList(), rated).forEach(facts::putIfAbsent);
        return TransitionMeasure.between(compared(facts, from), compared(facts, to), null, false)
                .map(measure -> Move.of(measure.properties()));
    }

    private static List<String> codes(
            Map<String, OccupationFacts> facts,
            Predicate<OccupationFacts> which,
            Function<OccupationFacts, List<String>> others) {
        return facts.values().stream()
                .filter(which)
                .flatMap(occupation -> others.apply(occupation).stream())
                .distinct()
                .toList();
    }

    private static ComparedOccupation compared(Map<String, OccupationFacts> facts, String code) {
        var occupation = Objects.requireNonNull(facts.get(code));
        return ComparedOccupation.of(
                occupation,
                occupation.nearest().stream()
                        .flatMap(near -> Stream.ofNullable(facts.get(near)))
                        .toList(),
                occupation.base().map(facts::get).orElse(null));
    }

    private Map<String, OccupationFacts> facts(List<String> codes, List<String> detailed) {
        return codes.isEmpty()
                ? new HashMap<>()
                : queries
                        .list(COMPARED, Map.of("occupations", codes, "detailed", detailed), OccupationFacts.class)
                        .stream()
                        .collect(Collectors.toMap(
                                OccupationFacts::soc, Function.identity(), (one, other) -> one, HashMap::new));
    }
}
