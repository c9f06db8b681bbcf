package org.skillways.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillways.catalogue.BadParameter;
import org.skillways.pathway.ComparedElement;
import org.skillways.pathway.Gap;
import org.skillways.pathway.Gaps;
import org.skillways.pathway.OwnGap;
import org.skillways.pathway.WhatIf;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Occupations side by side, and what is missing from one to another or to a person. */
@RestController
@RequestMapping("/api/v1")
final class GapsController {

    private final Gaps gaps;

    GapsController(Gaps gaps) {
        this.gaps = gaps;
    }

    /** A person's own list and the occupation they want. */
    record Person(
            @Nullable List<@Nullable String> have, @Nullable String to) {}

    @GetMapping("/comparison")
    List<ComparedElement> comparison(@RequestParam MultiValueMap<String, String> parameters) {
        var given = new Given(parameters);
        return gaps.comparison(given.list("occupations"), given.except("occupations"));
    }

    @GetMapping("/gaps")
    List<Gap> between(@RequestParam MultiValueMap<String, String> parameters) {
        var given = new Given(parameters);
        return gaps.between(given.text("from"), given.text("to"), given.except("from", "to"));
    }

    @PostMapping("/gaps")
    OwnGap ofPerson(@RequestBody Person person) {
        var have = person.have();
        var to = person.to();
        if (to == null || to.isBlank()) {
            throw new BadParameter("to", "must have a value");
        }
        if (have == null || have.isEmpty()) {
            throw new BadParameter("have", "must have a value");
        }
        return gaps.ofPerson(terms(have), to, Map.of());
    }

    private static List<String> terms(List<@Nullable String> have) {
        return have.stream()
                .filter(term -> term != null && !term.isBlank())
                .map(String::valueOf)
                .toList();
    }

    @GetMapping("/occupations/{occupation}/what-if")
    List<WhatIf> whatIf(@PathVariable String occupation, @RequestParam MultiValueMap<String, String> parameters) {
        var given = new Given(parameters);
        return gaps.whatIf(occupation, given.list("have"), given.except("have"));
    }
}
