package org.skillways.pathway;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.springframework.stereotype.Component;

/** Tells why a list about an occupation is empty, by what is known of the occupation. */
@Component
public final class Reasons {

    private static final Query KNOWN = Query.named("evidence/known");

    private final QueryRunner queries;

    Reasons(QueryRunner queries) {
        this.queries = queries;
    }

    private record Known(
            String title,
            boolean military,
            boolean residual,
            int ratings,
            int listed,
            int activities,
            int movesFrom,
            int movesTo) {

        private Reason noData() {
            if (military) {
                return new Reason("military", "O*NET collects no data on military occupations such as " + title + ".");
            }
            if (residual) {
                return new Reason(
                        "residual",
                        "O*NET has no data on " + title + ", which takes in what no other occupation covers.");
            }
            return new Reason("nothing-known", "Neither O*NET nor a document says what " + title + " require or do.");
        }

        private boolean isKnown() {
            return ratings + listed + activities > 0;
        }
    }

    /** A list of moves from an occupation, or with {@code onwards} false of moves to it. */
    public <T> Findings<T> moves(List<T> items, String code, boolean onwards) {
        return findings(items, code, known -> {
            var moves = onwards ? known.movesFrom() : known.movesTo();
            return moves > 0
                    ? new Reason(
                            "thresholds",
                            "There are %d moves %s %s, but none within these parameters."
                                    .formatted(moves, onwards ? "from" : "to", known.title()))
                    : known.noData();
        });
    }

    /** A list of what an occupation requires that is empty because nothing is missing, unless nothing is known of it. */
    public <T> Findings<T> missing(List<T> items, String code) {
        return findings(
                items,
                code,
                known -> known.ratings() + known.listed() > 0
                        ? new Reason(
                                "nothing-missing",
                                "Nothing of these kinds that " + known.title() + " require is missing.")
                        : known.isKnown()
                                ? new Reason("not-rated", "O*NET has not rated what " + known.title() + " require.")
                                : known.noData());
    }

    /** A list that is empty for another reason, unless nothing is known of the occupation. */
    public <T> Findings<T> otherwise(List<T> items, String code, Reason reason) {
        return findings(items, code, known -> known.isKnown() ? reason : known.noData());
    }

    private <T> Findings<T> findings(List<T> items, String code, Function<Known, Reason> reason) {
        return items.isEmpty()
                ? new Findings<>(
                        items,
                        reason.apply(queries.first(KNOWN, Map.of("occupation", code), Known.class)
                                .orElseThrow()))
                : new Findings<>(items, null);
    }
}
