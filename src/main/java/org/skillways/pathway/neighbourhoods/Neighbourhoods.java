package org.skillways.pathway.neighbourhoods;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.OccupationResolver;
import org.skillways.pathway.Options;
import org.springframework.stereotype.Component;

/** The neighbourhoods of occupations by what they share. */
@Component
public final class Neighbourhoods {

    private static final Query RELATED = Query.named("neighbourhoods/related");
    private static final Query SHARING = Query.named("neighbourhoods/sharing");
    private static final Query LINKS = Query.named("neighbourhoods/links");
    private static final Query SHARED = Query.named("neighbourhoods/shared");
    private static final Query DISTINCTIVE = Query.named("neighbourhoods/distinctive");

    /** What people ask for, and the label of the elements that are meant. */
    private static final Map<String, String> KINDS = Map.of(
            "skills", "Skill",
            "abilities", "Ability",
            "work-styles", "WorkStyle",
            "work-activities", "WorkActivity",
            "technology", "Technology",
            "knowledge", "Knowledge");

    private final QueryRunner queries;
    private final OccupationResolver names;

    Neighbourhoods(QueryRunner queries, OccupationResolver names) {
        this.queries = queries;
        this.names = names;
    }

    /**
     * The neighbours of the given occupations.
     *
     * @param by {@code relatedness}, {@code tasks}, {@code activities}, {@code titles}, {@code ratings}, or a kind of element such as
     *     {@code skills}, by which an occupation counts that shares what is distinctive of them
     */
    public List<Neighbour> around(List<String> occupations, String by, int limit) {
        var codes = names.codes(occupations);
        return neighbours(codes, by, limit);
    }

    /** The neighbours, with how related any two of them are and what they share. */
    public Neighbourhood graph(List<String> occupations, String by, int limit) {
        var codes = names.codes(occupations);
        var neighbours = neighbours(codes, by, limit);
        var all = Stream.concat(codes.stream(), neighbours.stream().map(Neighbour::soc))
                .limit(50)
                .toList();
        if (all.size() < 2) {
            return new Neighbourhood(codes, by, neighbours, List.of(), List.of());
        }
        var asked = Map.of("occupations", all);
        return new Neighbourhood(
                codes,
                by,
                neighbours,
                queries.list(LINKS, asked, Neighbourhood.Link.class),
                queries.list(SHARED, asked, Neighbourhood.Shared.class));
    }

    private List<Neighbour> neighbours(List<String> codes, String by, int limit) {
        var kind = KINDS.get(by);
        var neighbours = kind == null
                ? queries.list(
                        RELATED,
                        Map.of("occupations", codes, "by", by.equals("relatedness") ? "score" : by, "limit", limit),
                        Neighbour.class)
                : queries.list(SHARING, Map.of("occupations", codes, "kind", kind, "limit", limit), Neighbour.class);
        var told = neighbours.stream()
                .map(Neighbour::near)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Neighbour.Nearness::soc)
                .collect(Collectors.toSet());
        codes.stream().filter(code -> !told.contains(code)).forEach(names::meant);
        return neighbours;
    }

    /** The smallest set of elements that sets the occupation apart from its nearest. */
    public List<DistinctiveElement> distinctive(String occupation, Map<String, ? extends @Nullable Object> options) {
        var code = names.code(occupation);
        return names.orRefuse(
                queries.list(DISTINCTIVE, Options.with(options, Map.of("occupation", code)), DistinctiveElement.class),
                List.of(code));
    }
}
