package org.skillways.pathway.neighbourhoods;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.Concurrently;
import org.skillways.pathway.Findings;
import org.skillways.pathway.OccupationResolver;
import org.skillways.pathway.Reason;
import org.skillways.pathway.Reasons;
import org.springframework.stereotype.Component;

/** Related occupations, what several share, and what sets one apart. */
@Component
public final class Neighbourhoods {

    private static final Query RELATED = Query.named("neighbourhoods/related");
    private static final Query SHARING = Query.named("neighbourhoods/sharing");
    private static final Query LINKS = Query.named("neighbourhoods/links");
    private static final Query SHARED = Query.named("neighbourhoods/shared");
    private static final Query DISTINCTIVE = Query.named("neighbourhoods/distinctive");

    private static final int MOST_OCCUPATIONS = 50;

    /** The measures that are kinds of elements, and their labels. */
    private static final Map<String, String> KINDS = Map.of(
            "skills", "Skill",
            "abilities", "Ability",
            "work-styles", "WorkStyle",
            "work-activities", "WorkActivity",
            "technology", "Technology",
            "knowledge", "Knowledge");

    private static final Reason NOTHING_APART = new Reason(
            "nothing-apart",
            "Nothing that is known of it sets the occupation apart from its neighbours, or it has none.");

    private final QueryRunner queries;
    private final Reasons reasons;
    private final OccupationResolver occupations;
    private final Concurrently concurrently;

    Neighbourhoods(QueryRunner queries, OccupationResolver occupations, Reasons reasons, Concurrently concurrently) {
        this.concurrently = concurrently;
        this.reasons = reasons;
        this.queries = queries;
        this.occupations = occupations;
    }

    /** The neighbours of some occupations, with how related any two of them are and what they share. */
    public Neighbourhood around(List<String> codesOrTitles, NeighbourhoodRequest request) {
        var codes = occupations.codes(codesOrTitles);
        var by = request.by();
        var neighbours = neighbours(codes, by, request.limit());
        var all = Stream.concat(codes.stream(), neighbours.stream().map(Neighbour::soc))
                .limit(MOST_OCCUPATIONS)
                .toList();
        if (all.size() < 2) {
            return new Neighbourhood(codes, by, neighbours, List.of(), List.of());
        }
        var parameters = Map.of("occupations", all);
        var links = concurrently.start(() -> queries.list(LINKS, parameters, Neighbourhood.Link.class));
        var shared = queries.list(SHARED, parameters, Neighbourhood.Shared.class);
        return new Neighbourhood(codes, by, neighbours, links.get(), shared);
    }

    private List<Neighbour> neighbours(List<String> codes, String by, int limit) {
        var kind = KINDS.get(by);
        var neighbours = kind == null
                ? queries.list(
                        RELATED,
                        Map.of("occupations", codes, "by", by.equals("relatedness") ? "score" : by, "limit", limit),
                        Neighbour.class)
                : queries.list(SHARING, Map.of("occupations", codes, "kind", kind, "limit", limit), Neighbour.class);
        var found = neighbours.stream()
                .map(Neighbour::near)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Neighbour.Nearness::soc)
                .collect(Collectors.toSet());
        occupations.require(codes.stream().filter(code -> !found.contains(code)).toList());
        return neighbours;
    }

    /** The elements that set the occupation apart most from its nearest. */
    public Findings<DistinctiveElement> distinctive(String occupation, DistinctiveRequest request) {
        var code = occupations.code(occupation);
        var parameters = DISTINCTIVE.parameters(request);
        parameters.put("occupation", code);
        var rows = occupations.orUnknown(queries.list(DISTINCTIVE, parameters, row -> row), List.of(code));
        var elements = IntStream.range(0, rows.size())
                .mapToObj(i -> DistinctiveElement.of(i + 1, rows.get(i)))
                .toList();
        return reasons.otherwise(elements, code, NOTHING_APART);
    }
}
