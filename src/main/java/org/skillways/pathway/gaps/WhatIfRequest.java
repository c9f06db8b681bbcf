package org.skillways.pathway.gaps;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.CodeList;
import org.skillways.pathway.OtherName;

/**
 * The parameters of a search for the few skills that open most moves; what is absent has the default of the query {@code gaps/what-if}.
 *
 * @param have names or keys of skills that one has besides
 * @param goal the SOC code of the occupation that one wants in the end, or any of its titles; without it moves that pay more or advance count
 * @param skills how many further elements at most
 * @param level the level at which a move has to land to be open
 * @param maxJobZoneSteps the most job zones up
 * @param candidates how many elements to choose from
 * @param limit the most sets; also by the name {@code k}
 * @param k another name of {@code limit}
 */
@Schema(example = """
        {"have": ["Active Listening"], "goal": "21-1014.00", "level": "Proficient"}""")
public record WhatIfRequest(
        @Size(max = 200) List<String> have,

        @Size(min = 1, max = 200) @Nullable String goal,

        @Min(1) @Max(3) Integer skills,

        @Pattern(regexp = "Developing|Proficient|Advanced") String level,

        @Min(0) @Max(4) Integer maxJobZoneSteps,

        @Min(1) @Max(30) Integer candidates,

        @Min(1) @Max(100) Integer limit,

        @Hidden @Min(1) @Max(100) @Nullable Integer k) {

    public WhatIfRequest(
            List<String> have,
            @Nullable String goal,
            Integer skills,
            String level,
            Integer maxJobZoneSteps,
            Integer candidates,
            Integer limit,
            @Nullable Integer k) {
        this.have = CodeList.of(have);
        this.goal = goal;
        this.skills = Objects.requireNonNullElse(skills, 2);
        this.level = Objects.requireNonNullElse(level, "Developing");
        this.maxJobZoneSteps = Objects.requireNonNullElse(maxJobZoneSteps, 4);
        this.candidates = Objects.requireNonNullElse(candidates, 15);
        this.limit = Objects.requireNonNullElse(OtherName.of("limit", limit, k), 10);
        this.k = null;
    }
}
