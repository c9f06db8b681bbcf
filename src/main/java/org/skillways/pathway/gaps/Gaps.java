package org.skillways.pathway.gaps;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.skillways.cypher.InvalidParameter;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.Concurrently;
import org.skillways.pathway.Findings;
import org.skillways.pathway.OccupationResolver;
import org.skillways.pathway.Reason;
import org.skillways.pathway.Reasons;
import org.skillways.pathway.routes.DirectMoves;
import org.skillways.pathway.search.MatchedTerm;
import org.skillways.pathway.search.TermMatcher;
import org.springframework.stereotype.Component;

/** What occupations require, side by side, and what is missing between them or to a person. */
@Component
public final class Gaps {

    private static final Query COMPARISON = Query.named("gaps/comparison");
    private static final Query GAP = Query.named("gaps/gap");
    private static final Query PREPARATION = Query.named("gaps/preparation");
    private static final Query ACTIVITIES = Query.named("onet/missing-activities");
    private static final Query WHAT_IF = Query.named("gaps/what-if");

    private static final int MOST_ACTIVITIES = 20;

    private static final Reason NOTHING_OPENS = new Reason(
            "nothing-opens",
            "No element opens a move that is worth having: what keeps them closed is school, experience or training.");

    private final QueryRunner queries;
    private final OccupationResolver occupations;
    private final TermMatcher terms;
    private final DirectMoves moves;
    private final Reasons reasons;
    private final Concurrently concurrently;

    Gaps(
            QueryRunner queries,
            OccupationResolver occupations,
            TermMatcher terms,
            DirectMoves moves,
            Reasons reasons,
            Concurrently concurrently) {
        this.concurrently = concurrently;
        this.moves = moves;
        this.reasons = reasons;
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

    /** What is missing from one occupation to another. */
    public GapsFound between(GapRequest request) {
        var from = occupations.code(request.from());
        var to = occupations.code(request.to());
        var parameters = GAP.parameters(request);
        parameters.put("occupations", List.of(from));
        parameters.put("to", to);
        var move = concurrently.start(() -> moves.between(from, to));
        var activities = concurrently.start(() -> activities(List.of(from), to));
        var gaps = occupations.orUnknown(queries.list(GAP, parameters, Gap::ofOccupations), List.of(from, to));
        var found = reasons.missing(gaps, to);
        return new GapsFound(from, to, preparation(to), move.get(), activities.get(), found.items(), found.reason());
    }

    /** What a person lacks who has these skills, technologies and former occupations. */
    public PersonalGaps ofPerson(PersonalGapRequest request) {
        var code = occupations.code(request.to());
        var matched = terms.match(request.have());
        var known = matched.stream().map(MatchedTerm::term).collect(Collectors.toSet());
        var parameters = GAP.parameters(request);
        parameters.put("to", code);
        parameters.put("elements", TermMatcher.elements(matched));
        var former = TermMatcher.occupations(matched);
        parameters.put("occupations", former);
        var activities = concurrently.start(() -> activities(former, code));
        var gaps = occupations.orUnknown(queries.list(GAP, parameters, Gap::of), List.of(code));
        var found = reasons.missing(gaps, code);
        return new PersonalGaps(
                code,
                preparation(code),
                matched,
                request.have().stream()
                        .filter(term -> !known.contains(term))
                        .distinct()
                        .toList(),
                activities.get(),
                found.items(),
                found.reason());
    }

    /** What the terms of a person's own list mean; a term that means nothing here has no match. */
    public List<MatchedTerm> meaning(List<String> have) {
        return terms.match(have);
    }

    private List<MissingActivity> activities(List<String> occupations, String to) {
        return queries.list(
                ACTIVITIES,
                Map.of("occupations", occupations, "to", to, "limit", MOST_ACTIVITIES),
                MissingActivity.class);
    }

    private UsualPreparation preparation(String code) {
        return queries.first(PREPARATION, Map.of("occupation", code), UsualPreparation.class)
                .orElseThrow()
                .withLicence();
    }

    /** Which few further skills open the most moves, for one who has these skills besides. */
    public Findings<WhatIf> whatIf(String occupation, WhatIfRequest request) {
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
        var sets = new SkillSetSearch(moves, request.level(), TermMatcher.elements(matched))
                .best(request.skills(), request.candidates(), request.limit());
        return reasons.otherwise(sets, code, NOTHING_OPENS);
    }
}
