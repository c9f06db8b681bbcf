package org.skillways.pathway.routes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way from an occupation and level to another.
 *
 * @param route its place among the routes, 1 for the least months
 * @param months of all moves, of the work between them and of all advances
 * @param level the level at the end
 * @param occupations the codes on the way, first to last
 * @param moves how many moves
 * @param qualifies how many moves need a credential first
 * @param advances how many advances
 * @param jobZones the job zones of the occupations
 * @param weakestLink the move of the least relatedness
 * @param steps the steps, in order
 */
public record Route(
        int route,
        double months,
        int moves,
        int qualifies,
        int advances,
        String level,
        List<String> occupations,
        List<@Nullable Integer> jobZones,
        @Nullable WeakestLink weakestLink,
        List<Step> steps) {

    public Route {
        if (months < 0 || steps.size() != moves + qualifies + advances) {
            throw new IllegalArgumentException("Not a route: " + occupations + " with " + steps.size() + " steps");
        }
        occupations = List.copyOf(occupations);
        steps = List.copyOf(steps);
    }

    /**
     * The move of the least relatedness; absent where a route has no move.
     *
     * @param from the SOC code of the occupation where it begins
     * @param to the SOC code of the occupation where it ends
     * @param relatedness how related the two are, 0 to 1
     */
    public record WeakestLink(String from, String to, double relatedness) {}

    /**
     * Earning the credential that a move needs first, a move to another occupation, or an advance to the next level of the same.
     *
     * @param kind {@code qualify}, {@code move} or {@code advance}
     * @param from the occupation that one has
     * @param to the occupation that one gets to
     * @param level the level reached; absent where one qualifies
     * @param months that the step takes
     * @param credential the usual education of the occupation to qualify for, in words
     * @param move what the move takes; absent where one qualifies or advances
     * @param shared what is distinctive of both, most telling first
     * @param missing what the origin lacks, heaviest first
     * @param statements what is to be mastered at the level reached
     */
    public record Step(
            String kind,
            RouteOccupation from,
            RouteOccupation to,
            @Nullable String level,
            double months,
            @Nullable String credential,
            @Nullable Move move,
            List<Requirement> shared,
            List<Requirement> missing,
            List<Mastery> statements) {

        public Step {
            shared = List.copyOf(shared);
            missing = List.copyOf(missing);
            statements = List.copyOf(statements);
        }
    }

    /**
     * An element or technology that the next occupation requires, with the figures of both.
     *
     * @param weight how much it matters there, 0 to 1
     * @param shortfall the part that is missing, 0 to 1
     * @param needRank its place in the document's list
     * @param id its key
     * @param name its name
     * @param kind what kind of thing it is
     * @param haveImportance the importance in the occupation that one has, 1 to 5
     * @param haveLevel the level in the occupation that one has, 0 to 7
     * @param needImportance the importance in the occupation that one wants, 1 to 5
     * @param needLevel the level in the occupation that one wants, 0 to 7
     * @param release the O*NET release that states it
     * @param document the SHA-256 digest of the document that states it
     */
    public record Requirement(
            String id,
            String name,
            String kind,
            double weight,
            @Nullable Double shortfall,
            @Nullable Double haveImportance,
            @Nullable Double haveLevel,
            @Nullable Double needImportance,
            @Nullable Double needLevel,
            @Nullable Integer needRank,
            @Nullable String release,
            @Nullable String document) {}

    /**
     * A statement to be mastered, with the sources that it cites.
     *
     * @param level the level that it belongs to
     * @param id its key
     * @param framework {@code MASTERY}, {@code AI_AT_WORK} or {@code DURABLE_SKILLS}
     * @param levelInferred true where the document does not name the level
     * @param text its text
     * @param citations the sources that the statement cites, in its order
     */
    public record Mastery(
            String id,
            String framework,
            String level,
            @Nullable Boolean levelInferred,
            String text,
            List<Citation> citations) {

        public Mastery {
            citations = List.copyOf(citations);
        }
    }

    /**
     * A source in the order of the statement's citations.
     *
     * @param id its key
     * @param label what the citation shows
     * @param title its title
     */
    public record Citation(
            String id, @Nullable String label, @Nullable String title) {}
}
