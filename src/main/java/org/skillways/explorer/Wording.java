package org.skillways.explorer;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says codes and figures in words; what is unknown is said to be unknown. */
@Component("words")
final class Wording {

    private static final String UNKNOWN = "not known";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("advance", "A step up"),
            Map.entry("near", "Close to this work"),
            Map.entry("change", "A change of field"),
            Map.entry("more", "Pays more"),
            Map.entry("same", "Pays about the same"),
            Map.entry("less", "Pays less"),
            Map.entry("unknown", "Pay not known"),
            Map.entry("Emerging", "starts out under guidance"),
            Map.entry("Developing", "does usual work alone"),
            Map.entry("Proficient", "handles what is unusual"),
            Map.entry("Advanced", "leads and teaches others"),
            Map.entry("Applying", "applies it in usual work"),
            Map.entry("Exceeding", "sets an example for others"),
            Map.entry("MASTERY", "Level by level"),
            Map.entry("AI_AT_WORK", "AI at work"),
            Map.entry("DURABLE_SKILLS", "Durable skills"),
            Map.entry("Skill", "Skills"),
            Map.entry("Knowledge", "Knowledge"),
            Map.entry("Ability", "Abilities"),
            Map.entry("WorkStyle", "Work styles"),
            Map.entry("WorkActivity", "Work activities"),
            Map.entry("Technology", "Technologies"),
            Map.entry("DetailedWorkActivity", "Activities"),
            Map.entry("Occupation", "Occupation"),
            Map.entry("element", "Skills, knowledge and activities"),
            Map.entry("technology", "Kinds of tools"),
            Map.entry("product", "Products"),
            Map.entry("activity", "Activities"),
            Map.entry("task", "Tasks"),
            Map.entry("statement", "Statements"),
            Map.entry("relatedness", "All together"),
            Map.entry("tasks", "What people do"),
            Map.entry("activities", "Detailed work activities"),
            Map.entry("titles", "What the work is called"),
            Map.entry("ratings", "All ratings"),
            Map.entry("skills", "Skills in common"),
            Map.entry("abilities", "Abilities in common"),
            Map.entry("work-styles", "Work styles in common"),
            Map.entry("work-activities", "Work activities in common"),
            Map.entry("knowledge", "Knowledge in common"),
            Map.entry("credential", "the credential comes first"),
            Map.entry("schooling", "the schooling that most have"),
            Map.entry("experience", "the experience that is usual"),
            Map.entry("training", "the training that is usual"),
            Map.entry("job-zone", "the step between job zones"),
            Map.entry("field", "the field is another"),
            Map.entry("coverage", "how much of the work is new"),
            Map.entry("own", "published for this occupation"),
            Map.entry("parent", "published for the wider occupation"),
            Map.entry("combined", "published for several occupations together"));

    private static final Map<String, String> COVERAGE = Map.ofEntries(
            Map.entry("description", "A description"),
            Map.entry("jobZone", "A job zone"),
            Map.entry("ratings", "Ratings of skills and activities"),
            Map.entry("skills", "Skills"),
            Map.entry("technologies", "Technologies"),
            Map.entry("tasks", "Tasks"),
            Map.entry("titles", "Other titles"),
            Map.entry("programs", "Education programs"),
            Map.entry("mastery", "Levels with statements"),
            Map.entry("aiAtWork", "Statements on AI at work"),
            Map.entry("durableSkills", "Durable skills"),
            Map.entry("exposure", "Figures on AI use"),
            Map.entry("citations", "Cited sources"),
            Map.entry("transitions", "Moves to other work"),
            Map.entry("outlook", "Pay and outlook"));

    private static final Map<String, String> ONE =
            Map.of("WorkStyle", "work style", "WorkActivity", "work activity", "DetailedWorkActivity", "activity");

    private static final double VERY_NEAR = 0.7;

    private static final Map<Long, String> ZONES = Map.of(
            1L, "little or no preparation",
            2L, "some preparation",
            3L, "medium preparation",
            4L, "considerable preparation",
            5L, "extensive preparation");

    /** The words for a code; the code itself where there are none. */
    public String of(@Nullable String code) {
        return code == null ? UNKNOWN : WORDS.getOrDefault(code, code);
    }

    /** One thing of a kind: {@code Ability} is {@code ability}. */
    public String one(String kind) {
        return ONE.getOrDefault(kind, kind.toLowerCase(Locale.ROOT));
    }

    /** How near two texts are by meaning, of a cosine. */
    public String nearness(double cosine) {
        return cosine >= VERY_NEAR ? "very near" : "near";
    }

    /** {@code about 2½ years}, of months. */
    public String months(@Nullable Double months) {
        if (months == null) {
            return UNKNOWN;
        }
        var whole = Math.round(months);
        if (whole < 1) {
            return "no extra time";
        }
        if (whole < 18) {
            return "about " + whole + (whole == 1 ? " month" : " months");
        }
        var halves = Math.round(months / 6);
        return "about " + halves / 2 + (halves % 2 == 1 ? "½" : "") + " years";
    }

    /** {@code $59,190}, of dollars a year. */
    public String wage(@Nullable Double dollars, @Nullable Boolean atLeast) {
        return dollars == null
                ? UNKNOWN
                : (Boolean.TRUE.equals(atLeast) ? "at least " : "")
                        + String.format(Locale.US, "$%,d", Math.round(dollars));
    }

    /** {@code growing by 16.8 %}. */
    public String growth(@Nullable Double percent) {
        if (percent == null) {
            return UNKNOWN;
        }
        return percent > 0
                ? "growing by " + percent + " %"
                : percent < 0 ? "shrinking by " + -percent + " %" : "stable";
    }

    /** {@code 48,300 a year}, of thousands. */
    public String thousands(@Nullable Double thousands) {
        return thousands == null ? UNKNOWN : String.format(Locale.US, "%,d", Math.round(thousands * 1000));
    }

    public String zone(@Nullable Number zone) {
        return zone == null ? UNKNOWN : ZONES.getOrDefault(zone.longValue(), UNKNOWN);
    }

    /** {@code 83 %}, of a share between 0 and 1. */
    public String share(@Nullable Double share) {
        return share == null ? UNKNOWN : Math.round(share * 100) + " %";
    }

    /** What O*NET's importance from 1 to 5 means. */
    public String importance(@Nullable Double importance) {
        if (importance == null) {
            return "not rated";
        }
        return switch ((int) Math.round(importance)) {
            case 5 -> "extremely important";
            case 4 -> "very important";
            case 3 -> "important";
            case 2 -> "somewhat important";
            default -> "not important";
        };
    }

    /** With a capital at its beginning. */
    public String sentence(@Nullable String text) {
        return text == null || text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A quadrant's code as words: {@code Q2_ai_augmented} is {@code ai augmented}. */
    public String quadrant(@Nullable String code) {
        return code == null ? UNKNOWN : code.replaceFirst("^Q\\d_", "").replace('_', ' ');
    }

    /** What an occupation can have, of the kinds that coverage counts. */
    public String coverage(String kind) {
        return COVERAGE.getOrDefault(kind, kind);
    }

    /** A day of a point in time: {@code 2026-01-02}. */
    public String day(@Nullable Object time) {
        var text = String.valueOf(time);
        return time == null ? UNKNOWN : text.length() > 10 ? text.substring(0, 10) : text;
    }
}
