package org.skillways.framework.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillways.framework.SharedFolder;

class StatementPartingTests {

    private final StatementParting parting = new StatementParting();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Intake forms and basic case records|complete accurately under supervision.",
                "Recovery goals|collaboratively establish with each client.",
                "Group sessions|co-facilitate for people who stopped drinking.",
                "Privacy rules under HIPAA|apply in every conversation.",
                "Talking therapies (CBT)|apply with a manual at hand.",
                "Safety plans|train new colleagues to write.",
                "A shift's record|sort by room and hour.",
                "Notes of care|write before the end of the day.",
                "Students' IEPs|develop with parents and teachers.",
                "ISO 9001|audit against once a year.",
                "Decision-making|document so that others can follow it.",
                "Branch circuits|rough-in from a marked drawing.",
                "Spreadsheet software|use to track stock.",
                "Concrete pours|schedule around the weather.",
                "Crop rotations|plan three seasons ahead.",
                "Aircraft engines|inspect by borescope for cracks.",
                "Lesson design|lead across a whole department.",
                "Legal briefs|draft for a partner's signature.",
                "Hydraulic presses|operate within the marked zone.",
                "Stage lighting|design for touring shows.",
                "Contract terms|negotiate with suppliers in two languages.",
            })
    void partsTopicFromBehavior(String statement) {
        var bar = statement.indexOf('|');
        assertThat(parting.part(statement.replace("|", "")))
                .contains(new StatementParting.Parts(statement.substring(0, bar), statement.substring(bar + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inform the homeowner about framework, network and workflow issues.",
                "Oversee inputs and paperwork.",
                "",
                " ",
                "x",
                "Psychoeducational",
                "...",
                "(((((",
            })
    void leavesOtherTextWhole(String text) {
        assertThat(parting.part(text)).isEmpty();
    }

    /** Titles of work activities of every field, turned round: what is worked on, then the verb without a blank. */
    @Test
    void partsTheActivitiesOfEveryField() throws IOException {
        var lines = Files.readAllLines(SharedFolder.file("data/onet/db_30_1_text/DWA Reference.txt"));
        var all = 0;
        var right = 0;
        for (var line : lines.subList(1, lines.size())) {
            var title = line.substring(line.lastIndexOf('\t') + 1).replaceFirst("\\.$", "");
            var blank = title.indexOf(' ');
            var object = title.substring(blank + 1);
            var end = (object + " to ").split(" (?:to|of|for|in|on|with|from|at|or|and|by|using|about) ", 2)[0];
            var topic = end.substring(0, 1).toUpperCase(Locale.ROOT) + end.substring(1);
            var behavior = title.substring(0, blank).toLowerCase(Locale.ROOT) + " under the rules of the workplace.";
            if (topic.isBlank() || topic.endsWith(",") || topic.matches("(?:Or|And|Up|Out|To|In|On|With|For|By) .*")) {
                continue;
            }
            all++;
            right += parting.part(topic + behavior)
                            .filter(parts -> parts.topic().equals(topic))
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(all).isGreaterThan(1800);
        assertThat(right).isGreaterThan(all * 98 / 100);
    }
}
