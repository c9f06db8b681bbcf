package org.skillways.pathway.occupations;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.OccupationResolver;
import org.skillways.pathway.UnknownOccupation;
import org.springframework.stereotype.Component;

/** Which occupations there are, what is known about each, and its ladder of statements. */
@Component
public final class Occupations {

    private static final Query KNOWN = Query.named("occupations/known");
    private static final Query REQUIREMENTS = Query.named("occupations/requirements");
    private static final Query LADDER = Query.named("occupations/ladder");
    private static final Query NAMED = Query.named("occupations/named");
    private static final Query TECHNOLOGY_USERS = Query.named("onet/technology-users");
    private static final Query PROSPECTS = Query.named("occupations/prospects");

    private final QueryRunner queries;
    private final OccupationResolver resolver;

    Occupations(QueryRunner queries, OccupationResolver resolver) {
        this.queries = queries;
        this.resolver = resolver;
    }

    /** Everything known about the occupation with this code. */
    public OccupationFacts facts(String code) {
        var soc = resolver.code(code);
        return queries.joined(List.of(KNOWN, REQUIREMENTS), Map.of("soc", soc), OccupationFacts.class)
                .orElseThrow(() -> UnknownOccupation.named(code));
    }

    /** What can be done at each level of the occupation with this code. */
    public Ladder ladder(String code, LadderRequest request) {
        var soc = resolver.code(code);
        var parameters = LADDER.parameters(request);
        parameters.put("soc", soc);
        return new Ladder(soc, title(soc), queries.list(LADDER, parameters, Ladder.Framework.class));
    }

    private String title(String code) {
        return queries.list(NAMED, Map.of("names", List.of(code)), row -> row).stream()
                .filter(row -> row.get("soc").asString().equals(code))
                .map(row -> row.get("title").asString())
                .findFirst()
                .orElseThrow(() -> UnknownOccupation.named(code));
    }

    /** The occupations that use a technology, by its code, its name or a product; those where it is in demand first. */
    public List<TechnologyUser> usersOf(String technology, int limit) {
        return queries.list(
                TECHNOLOGY_USERS,
                Map.of("technology", technology, "inDemand", false, "limit", limit),
                TechnologyUser.class);
    }

    /** Pay, openings and usual education of up to 50 occupations, by their codes; those that do not exist are left out. */
    public Map<String, OccupationProspects> prospects(List<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : queries.list(PROSPECTS, Map.of("occupations", codes), OccupationProspects.class).stream()
                        .collect(Collectors.toMap(OccupationProspects::soc, Function.identity()));
    }
}
