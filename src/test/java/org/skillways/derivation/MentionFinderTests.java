package org.skillways.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillways.derivation.MentionFinder.Name;
import org.skillways.derivation.MentionFinder.Target;

class MentionFinderTests {

    private final MentionFinder finder = new MentionFinder(List.of(
            element("Active Listening"),
            element("Time Management"),
            element("Management of Time Sheets"),
            element("Writing"),
            element("Law and Government"),
            new Name("Electronic mail software", new Target(false, "43233501"), false),
            new Name("Mail software", new Target(false, "mail"), false),
            new Name("Front Desk", new Target(false, "43232306"), true)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shows active listening with clients.          | Active Listening",
                "Manages calendars through TIME MANAGEMENT.    | Time Management",
                "Explains law and government to newcomers.     | Law and Government",
                "Sends notes with electronic mail software.    | 43233501",
                "Improves writing skills of the team.          | Writing",
                "Books appointments in Front Desk.             | 43232306"
            })
    void findsNames(String statement, String key) {
        assertThat(finder.in(statement)).extracting(Target::key).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Keeps writing case notes.",
        "Listens actively.",
        "Manages time.",
        "Applies law to the government of the region.",
        "Greets visitors at the front desk.",
        "Of the and."
    })
    void doesNotFindWhatOnlySoundsLikeAName(String statement) {
        assertThat(finder.in(statement)).isEmpty();
    }

    @Test
    void findsOneNameForTwoThings() {
        var both = new MentionFinder(List.of(
                new Name("Case management", new Target(true, "b"), false),
                new Name("Case Management", new Target(true, "a"), false),
                new Name("case managements", new Target(false, "c"), false)));

        assertThat(both.in("Learns case management.")).extracting(Target::key).containsExactly("c", "a", "b");
    }

    private static Name element(String name) {
        return new Name(name, new Target(true, name), false);
    }
}
