package org.skillways.pathway.gaps;

import java.util.List;
import java.util.stream.Collectors;
import org.skillways.cypher.InvalidParameter;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.OccupationResolver;
import org.springframework.stereotype.Component;

/** What occupations require, side by side, and what is missing between them or to a person. */
@Component
public final class Gaps {

    private static final Query COMPARISON = Query.named("gaps/comparison");
    private static final Query GAP = Query.named("gaps/gap");
    private static final Query WHAT_IF = Query.named("gaps/what-if");

    private final QueryRunner queries;
    private final OccupationResolver occupations;
    private final TermMatcher terms;

    Gaps(QueryRunner queries, OccupationResolver occupations, TermMatcher terms) {
        this.queries = queries;
        this.occupations = occupations;
        this.terms = terms;
    }

    /** Two or more occupations side by side, the greatest difference first. */
    public List<ComparedElement> comparison(ComparisonRequest request) {
        var codes = occupations.codes(request.occupations());
        var parameters = COMPARISON.parameters(request);
        parameters.put("occupations", codes);
        var elements = queries.list(COMPARISON, parameters, ComparedElement::of);
        occupations.require(codes.stream()
                .filter(code -> elements.stream().noneMatch(element -> element.isOf(code)))
                .toList());
        return elements;
    }

    /** What is missing from one occupation to another, the heaviest first. */
    public List<Gap> between(GapRequest request) {
        var from = occupations.code(request.from());
        var to = occupations.code(request.to());
        var parameters = GAP.parameters(request);
        parameters.put("occupations", List.of(from));
        parameters.put("to", to);
        return occupations.orUnknown(queries.list(GAP, parameters, Gap::ofOccupations), List.of(from, to));
    }

    /** What a person lacks who has these skills, technologies and former occupations. */
    public PersonalGaps ofPerson(PersonalGapRequest request) {
        var code = occupations.code(request.to());
        var matched = terms.match(request.have());
        var known = matched.stream().map(MatchedTerm::term).collect(Collectors.toSet());
        var parameters = GAP.parameters(request);
        parameters.put("to", code);
        parameters.put("elements", TermMatcher.elements(matched));
        parameters.put("occupations", TermMatcher.occupations(matched));
        return new PersonalGaps(
                code,
                matched,
                request.have().stream()
                        .filter(term -> !known.contains(term))
                        .distinct()
                        .toList(),
                occupations.orUnknown(queries.list(GAP, parameters, Gap::of), List.of(code)));
    }

    /** Which few further skills open the most moves, for one who has these skills besides. */
    public List<WhatIf> whatIf(String occupation, WhatIfRequest request) {
        var code = occupations.code(occupation);
        var matched = terms.match(request.have());
        request.have().stream()
                .filter(term -> matched.stream().noneMatch(match -> match.term().equals(term)))
                .findFirst()
                .ifPresent(term -> {
                    throw new InvalidParameter("have", "has '" + term + "', which is not known here");
                });
        var parameters = WHAT_IF.parameters(request);
        parameters.put("occupation", code);
        parameters.put("goal", request.goal() == null ? null : occupations.code(request.goal()));
        var moves = occupations.orUnknown(queries.list(WHAT_IF, parameters, SkillSetSearch.Move.class), List.of(code));
        return new SkillSetSearch(moves, request.level(), TermMatcher.elements(matched))
                .best(request.skills(), request.candidates(), request.limit());
    }
}
