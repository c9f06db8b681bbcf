package org.skillways.explorer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.Concurrently;
import org.skillways.pathway.OccupationCandidate;
import org.skillways.pathway.Words;
import org.skillways.pathway.gaps.ComparedElement;
import org.skillways.pathway.gaps.ComparisonRequest;
import org.skillways.pathway.gaps.GapRequest;
import org.skillways.pathway.gaps.Gaps;
import org.skillways.pathway.occupations.Occupations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two to four occupations side by side; of two, what is missing from one to the other. */
@Controller
final class ComparePage {

    private static final int MOST = 4;
    private static final int ELEMENTS = 200;
    private static final int PER_KIND = 12;

    private final TypedOccupations typed;
    private final Occupations occupations;
    private final Gaps gaps;
    private final ShownQueries queries;
    private final Concurrently concurrently;

    ComparePage(
            TypedOccupations typed,
            Occupations occupations,
            Gaps gaps,
            ShownQueries queries,
            Concurrently concurrently) {
        this.concurrently = concurrently;
        this.typed = typed;
        this.occupations = occupations;
        this.gaps = gaps;
        this.queries = queries;
    }

    @GetMapping("/compare")
    String compare(@RequestParam(name = "occupation", required = false) @Nullable List<String> names, Model model) {
        var chosen = typed.all(
                "occupation",
                Objects.requireNonNullElse(names, List.<String>of()).stream()
                        .filter(Objects::nonNull)
                        .limit(MOST)
                        .toList());
        model.addAttribute("occupations", chosen);
        if (chosen.size() >= 2) {
            putSideBySide(chosen, model);
        }
        return "compare";
    }

    private void putSideBySide(List<OccupationCandidate> chosen, Model model) {
        var codes = chosen.stream().map(OccupationCandidate::soc).toList();
        var request = new ComparisonRequest(codes, Words.ALL_ELEMENT_KINDS, false, ELEMENTS, null);
        var comparison = queries.of("gaps/comparison", request, Map.of());
        var prospects = concurrently.start(() -> occupations.prospects(codes));
        var compared = concurrently.start(() -> gaps.comparison(request));
        model.addAttribute("queries", List.of(comparison));
        if (codes.size() == 2) {
            var gap = new GapRequest(codes.get(0), codes.get(1), Words.ALL_ELEMENT_KINDS, true, false, ELEMENTS, null);
            var found = gaps.between(gap);
            model.addAttribute("gap", found);
            model.addAttribute("missing", found.items().stream().collect(Collectors.groupingBy(item -> item.kind())));
            model.addAttribute(
                    "queries",
                    Stream.of(comparison, queries.of("gaps/gap", gap, Map.of("occupations", List.of(codes.get(0)))))
                            .toList());
        }
        model.addAttribute("kinds", byKind(compared.get()));
        model.addAttribute("prospects", prospects.get());
    }

    /** The elements that differ most, of each kind; a kind of which nothing is known is absent. */
    private static Map<String, List<ComparedElement>> byKind(List<ComparedElement> elements) {
        return elements.stream()
                .collect(Collectors.groupingBy(
                        ComparedElement::kind,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                list -> list.stream().limit(PER_KIND).toList())));
    }
}
