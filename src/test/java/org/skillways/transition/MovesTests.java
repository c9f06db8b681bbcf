package org.skillways.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Moves between occupations with O*NET's figures, and what a counselor says of them. */
class MovesTests {

    private static final Path FOLDER = Path.of("src/test/resources/moves");
    private static final List<String> LEVELS = List.of("Emerging", "Developing", "Proficient", "Advanced");

    /** By bridge programs, which O*NET's answers do not know, a practical nurse is a registered nurse sooner. */
    private static final List<String> MORE_MONTHS_THAN_COUNSELORS_SAY =
            List.of("29-2061.00 to 29-1141.00: level 1, 37.7 months");

    @Test
    void agreesWithACounselorOnAllButOne() throws IOException {
        var occupations = occupations();
        var moves = Files.readAllLines(FOLDER.resolve("moves.tsv"));
        var wrong = new ArrayList<String>();
        for (var line : moves.subList(1, moves.size())) {
            var fields = line.split("\t");
            var measure = TransitionMeasure.between(of(occupations, fields[0]), of(occupations, fields[2]), null, false)
                    .orElseThrow();
            if (measure.landing().rank() > LEVELS.indexOf(fields[4]) + 1
                    || measure.months() < Double.parseDouble(fields[5])
                    || measure.months() > Double.parseDouble(fields[6])) {
                wrong.add("%s to %s: level %d, %.1f months"
                        .formatted(fields[0], fields[2], measure.landing().rank(), measure.months()));
            }
        }
        assertThat(moves).hasSize(13);
        assertThat(wrong).containsExactlyElementsOf(MORE_MONTHS_THAN_COUNSELORS_SAY);
    }

    private static ComparedOccupation of(Map<String, OccupationFacts> occupations, String soc) {
        var facts = Objects.requireNonNull(occupations.get(soc));
        return ComparedOccupation.of(
                facts, List.of(), facts.base().map(occupations::get).orElse(null));
    }

    private static Map<String, OccupationFacts> occupations() throws IOException {
        return Arrays.stream(JsonMapper.builder()
                        .build()
                        .readValue(Files.readString(FOLDER.resolve("occupations.json")), OccupationFacts[].class))
                .collect(Collectors.toMap(OccupationFacts::soc, Function.identity()));
    }
}
