package org.skillways.pathway;

import java.util.List;
import java.util.Map;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.occupation.Names;
import org.skillways.occupation.SocCode;
import org.springframework.stereotype.Component;

/** Finds the one occupation that a code or title means. */
@Component
public final class OccupationResolver {

    private static final Query NAMED = Query.named("occupations/named");

    private final QueryRunner queries;

    OccupationResolver(QueryRunner queries) {
        this.queries = queries;
    }

    /** The code; that there is an occupation with a code which is given as such is not looked up. */
    public String code(String name) {
        return SocCode.parse(name)
                .map(SocCode::value)
                .orElseGet(() -> isCode(name) ? name : meant(name).soc());
    }

    private static boolean isCode(String name) {
        return name.startsWith("uncoded/") || SocCode.parse(name).isPresent();
    }

    public List<String> codes(List<String> names) {
        return names.stream().map(this::code).distinct().toList();
    }

    /** Refuses a code or title that no occupation has, or several; what looks like a code is no title. */
    public OccupationCandidate meant(String name) {
        var candidates = name.isBlank()
                ? List.<OccupationCandidate>of()
                : queries.list(NAMED, Map.of("name", Names.key(name)), OccupationCandidate.class).stream()
                        .filter(candidate -> !isCode(name) || candidate.by().equals("code"))
                        .toList();
        return switch (candidates.size()) {
            case 0 -> throw UnknownOccupation.named(name);
            case 1 -> candidates.get(0);
            default -> throw AmbiguousOccupation.of(name, candidates);
        };
    }

    /** The rows, unless there are none because an occupation does not exist. */
    public <T> List<T> orRefuse(List<T> rows, List<String> codes) {
        if (rows.isEmpty()) {
            codes.forEach(this::meant);
        }
        return rows;
    }
}
