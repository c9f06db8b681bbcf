package org.skillways.explorer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.Concurrently;
import org.skillways.pathway.gaps.Gaps;
import org.skillways.pathway.gaps.WhatIfRequest;
import org.skillways.pathway.neighbourhoods.NeighbourhoodRequest;
import org.skillways.pathway.neighbourhoods.Neighbourhoods;
import org.skillways.pathway.occupations.Ladder;
import org.skillways.pathway.occupations.LadderRequest;
import org.skillways.pathway.occupations.OccupationFacts;
import org.skillways.pathway.occupations.Occupations;
import org.skillways.pathway.routes.ReachableRequest;
import org.skillways.pathway.routes.Routes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An occupation, where one can go from it, what leads to it, what is near it, and what a few more skills open. */
@Controller
@RequestMapping("/occupations/{occupation}")
final class OccupationPages {

    private static final int NEXT_MOVES = 6;
    private static final int ELEMENTS = 12;
    private static final int CANDIDATES = 15;
    private static final int SETS = 10;
    private static final Map<String, String> FRAMEWORKS =
            Map.of("MASTERY", "mastery", "AI_AT_WORK", "aiAtWork", "DURABLE_SKILLS", "durable");
    private static final List<String> MEASURES = List.of(
            "relatedness",
            "tasks",
            "activities",
            "titles",
            "ratings",
            "skills",
            "knowledge",
            "abilities",
            "work-styles",
            "work-activities",
            "technology");

    private final TypedOccupations typed;
    private final Occupations occupations;
    private final Routes routes;
    private final Neighbourhoods neighbourhoods;
    private final Gaps gaps;
    private final ShownQueries queries;
    private final Concurrently concurrently;

    OccupationPages(
            TypedOccupations typed,
            Occupations occupations,
            Routes routes,
            Neighbourhoods neighbourhoods,
            Gaps gaps,
            ShownQueries queries,
            Concurrently concurrently) {
        this.concurrently = concurrently;
        this.typed = typed;
        this.occupations = occupations;
        this.routes = routes;
        this.neighbourhoods = neighbourhoods;
        this.gaps = gaps;
        this.queries = queries;
    }

    @GetMapping
    String occupation(@PathVariable String occupation, Model model) {
        var soc = typed.in("occupation", occupation).soc();
        var next = best(NEXT_MOVES);
        var ladder = concurrently.start(() -> occupations.ladder(soc, new LadderRequest(null)));
        var prospects = concurrently.start(() -> occupations.prospects(List.of(soc)));
        var moves = concurrently.start(() -> routes.from(soc, next));
        var facts = occupations.facts(soc);
        model.addAttribute("facts", facts);
        model.addAttribute(
                "elements",
                facts.elements().stream().collect(Collectors.groupingBy(OccupationFacts.Element::kind, few(ELEMENTS))));
        model.addAttribute("releases", releases(facts));
        putFrameworks(facts, ladder.get(), model);
        model.addAttribute("prospects", prospects.get().get(soc));
        model.addAttribute("moves", moves.get());
        model.addAttribute(
                "queries",
                List.of(
                        queries.of("occupations/known", Map.of("soc", soc)),
                        queries.of("occupations/requirements", Map.of("soc", soc)),
                        queries.of("occupations/ladder", Map.of("soc", soc)),
                        queries.of("routes/reachable", next, Map.of("occupation", soc, "direction", "onwards"))));
        return "occupation";
    }

    /** The O*NET releases that each kind of fact rests on; a kind that rests on documents alone is absent. */
    private static Map<String, List<String>> releases(OccupationFacts facts) {
        var releases = new LinkedHashMap<String, List<String>>();
        releases.put("Ratings", releases(facts.elements(), OccupationFacts.Element::release));
        releases.put("Tasks", releases(facts.tasks(), OccupationFacts.Task::release));
        releases.put("Technologies", releases(facts.technologies(), OccupationFacts.Technology::release));
        releases.put("Other titles", releases(facts.relatedTitles(), OccupationFacts.RelatedTitle::release));
        releases.values().removeIf(List::isEmpty);
        return releases;
    }

    private static <T> List<String> releases(List<T> facts, Function<T, @Nullable String> release) {
        return facts.stream()
                .flatMap(fact -> Stream.ofNullable(release.apply(fact)))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static void putFrameworks(OccupationFacts facts, Ladder ladder, Model model) {
        FRAMEWORKS.forEach((kind, name) -> model.addAttribute(
                name,
                ladder.frameworks().stream()
                        .filter(framework -> framework.kind().equals(kind))
                        .toList()));
        model.addAttribute(
                "domains",
                ladder.frameworks().stream()
                        .flatMap(framework -> framework.levels().stream())
                        .filter(level -> level.domain() != null)
                        .collect(Collectors.groupingBy(
                                level -> String.valueOf(level.domain()), LinkedHashMap::new, Collectors.toList())));
        model.addAttribute(
                "aiFigures",
                facts.frameworks().stream()
                        .filter(framework -> framework.kind().equals("AI_AT_WORK"))
                        .toList());
    }

    private static <T> Collector<T, ?, List<T>> few(int most) {
        return Collectors.collectingAndThen(
                Collectors.toList(), list -> list.stream().limit(most).toList());
    }

    @GetMapping("/moves")
    String moves(
            @PathVariable String occupation,
            @RequestParam(defaultValue = "onwards") String direction,
            @Validated @ModelAttribute("filter") ReachableRequest filter,
            Model model) {
        var start = typed.in("occupation", occupation);
        var onwards = !direction.equals("backwards");
        model.addAttribute("occupation", start);
        model.addAttribute("onwards", onwards);
        model.addAttribute("found", onwards ? routes.from(start.soc(), filter) : routes.to(start.soc(), filter));
        model.addAttribute(
                "queries",
                List.of(queries.of(
                        "routes/reachable",
                        filter,
                        Map.of(
                                "occupation",
                                start.soc(),
                                "direction",
                                onwards ? "onwards" : "backwards",
                                "avoid",
                                typed.codes("avoid", filter.avoid())))));
        return "moves";
    }

    @GetMapping("/neighbourhood")
    String neighbourhood(
            @PathVariable String occupation,
            @Validated @ModelAttribute("filter") NeighbourhoodRequest filter,
            Model model) {
        var centre = typed.in("occupation", occupation);
        model.addAttribute("occupation", centre);
        model.addAttribute("measures", MEASURES);
        model.addAttribute("found", neighbourhoods.around(List.of(centre.soc()), filter));
        var sharing = !MEASURES.subList(0, 5).contains(filter.by());
        model.addAttribute("sharing", sharing);
        model.addAttribute(
                "queries",
                sharing
                        ? List.of()
                        : List.of(queries.of(
                                "neighbourhoods/related",
                                Map.of(
                                        "occupations", List.of(centre.soc()),
                                        "by", filter.by().equals("relatedness") ? "score" : filter.by(),
                                        "limit", filter.limit()))));
        return "neighbourhood";
    }

    @GetMapping("/what-if")
    String whatIf(
            @PathVariable String occupation,
            @RequestParam(defaultValue = "1") int skills,
            @RequestParam(required = false) @Nullable String goal,
            @RequestParam(required = false) @Nullable List<String> have,
            Model model) {
        var start = typed.in("occupation", occupation);
        var known = Stream.ofNullable(have)
                .flatMap(List::stream)
                .filter(Predicate.not(String::isBlank))
                .toList();
        var wanted = goal == null ? null : typed.in("goal", goal);
        var few = Math.max(1, Math.min(3, skills));
        var request = new WhatIfRequest(
                known, wanted == null ? null : wanted.soc(), few, "Developing", 4, CANDIDATES, SETS, null);
        model.addAttribute("occupation", start);
        model.addAttribute("goal", wanted);
        model.addAttribute("skills", few);
        model.addAttribute("have", known);
        model.addAttribute("found", gaps.whatIf(start.soc(), request));
        model.addAttribute("queries", List.of(queries.of("gaps/what-if", request, Map.of("occupation", start.soc()))));
        return "what-if";
    }

    /** The best direct moves. */
    private static ReachableRequest best(int limit) {
        return new ReachableRequest(
                null,
                1,
                4,
                0,
                0.0,
                600.0,
                0.0,
                0.0,
                List.of("advance", "near", "change"),
                List.of(),
                12.0,
                "fit",
                limit,
                null);
    }
}
