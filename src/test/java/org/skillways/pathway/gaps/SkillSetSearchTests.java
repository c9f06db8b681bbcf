package org.skillways.pathway.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillways.pathway.gaps.SkillSetSearch.Gain;
import org.skillways.pathway.gaps.SkillSetSearch.Move;

class SkillSetSearchTests {

    private static Move move(String soc, double coverage, int landingRank, Map<String, Double> gains) {
        return new Move(
                soc,
                soc,
                null,
                coverage,
                landingRank,
                4,
                List.of(0.80, 0.88, 0.95),
                "more",
                gains.entrySet().stream()
                        .map(gain -> new Gain(gain.getKey(), gain.getKey(), "Skill", gain.getValue()))
                        .toList());
    }

    private static final List<Move> MOVES = List.of(
            move("open", 0.96, 4, Map.of("x", 0.01)),
            move("one", 0.93, 3, Map.of("x", 0.03, "y", 0.01)),
            move("two", 0.92, 3, Map.of("x", 0.02, "y", 0.01)));

    @Test
    void opensMostWithFewest() {
        var sets = new SkillSetSearch(MOVES, "Advanced", List.of()).best(2, 10, 10);
        assertThat(sets).extracting(WhatIf::count).containsExactly(2, 1);
        assertThat(sets.get(0).skills()).extracting(WhatIf.Skill::id).containsExactly("x", "y");
        assertThat(sets.get(1).skills()).extracting(WhatIf.Skill::id).containsExactly("x");
        assertThat(sets.get(0).alreadyOpen()).isEqualTo(1);
    }

    @Test
    void returnsNoSetWithAnElementThatOpensNothing() {
        var sets = new SkillSetSearch(MOVES.subList(0, 2), "Advanced", List.of()).best(2, 10, 10);
        assertThat(sets)
                .singleElement()
                .satisfies(set -> assertThat(set.skills()).hasSize(1));
    }

    @Test
    void countsElementsThatOneHasAlready() {
        var sets = new SkillSetSearch(MOVES, "Advanced", List.of("x")).best(2, 10, 10);
        assertThat(sets).singleElement().satisfies(set -> {
            assertThat(set.alreadyOpen()).isEqualTo(2);
            assertThat(set.skills()).extracting(WhatIf.Skill::id).containsExactly("y");
            assertThat(set.opens()).extracting(WhatIf.Opening::soc).containsExactly("two");
        });
    }

    @Test
    void takesNoMoreElementsThanItMay() {
        assertThat(new SkillSetSearch(MOVES, "Advanced", List.of()).best(1, 10, 10))
                .allSatisfy(set -> assertThat(set.skills()).hasSize(1));
    }
}
