package org.skillways.pathway;

import java.util.List;
import java.util.Map;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.occupation.Names;
import org.skillways.occupation.SocCode;
import org.springframework.stereotype.Component;

/** Finds the occupation that a code or title means. */
@Component
public final class OccupationResolver {

    private static final Query NAMED = Query.named("occupations/named");

    private final QueryRunner queries;

    OccupationResolver(QueryRunner queries) {
        this.queries = queries;
    }

    /** The code; whether an occupation has a code that is written as one is not looked up. */
    public String code(String codeOrTitle) {
        return SocCode.parse(codeOrTitle)
                .map(SocCode::value)
                .orElseGet(() ->
                        isCode(codeOrTitle) ? codeOrTitle : find(codeOrTitle).soc());
    }

    /** The codes in the same order, each once. */
    public List<String> codes(List<String> codesOrTitles) {
        return codesOrTitles.stream().map(this::code).distinct().toList();
    }

    private static boolean isCode(String name) {
        return name.startsWith("uncoded/") || SocCode.parse(name).isPresent();
    }

    /** Refuses codes that no occupation has. */
    public void require(List<String> codes) {
        codes.forEach(this::find);
    }

    /** The rows, unless there are none because an occupation does not exist. */
    public <T> List<T> orUnknown(List<T> rows, List<String> codes) {
        if (rows.isEmpty()) {
            require(codes);
        }
        return rows;
    }

    /** Refuses a code or title that no occupation has, or several; what is written as a code is not a title. */
    private OccupationCandidate find(String name) {
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
}
