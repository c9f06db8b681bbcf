package org.skillways.framework.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.LevelName;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Text;

/** The words that begin a part of a document. */
final class Headings {

    private static final int LONGEST = 120;
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:(\\d{1,2})[.):]?\\s*)?([A-Z][A-Za-z&/ -]{2,40}?)\\s*(?:[(·|:–—-]\\s*)?(\\d{1,6}) statements?\\)?");
    private static final Pattern LEVEL = Pattern.compile("(?:Level\\s*)?(?:[1-4]\\s*[.:)·—–-]?\\s*)?"
            + "(Emerging|Developing|Proficient|Advanced|Applying|Exceeding)(?![a-z])(?: level)?(.*)");
    private static final Pattern AI_TOOLS = Pattern.compile("\\bai (?:tool|assistant)s?\\b");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6}) statements?");
    private static final Set<String> DOMAINS = Set.of(
            "communication",
            "leadership",
            "metacognition",
            "critical thinking",
            "collaboration",
            "character",
            "creativity",
            "growth mindset",
            "mindfulness",
            "fortitude");

    private Headings() {}

    /** A level's heading, with the role and the number of statements where they stand beside it. */
    record Level(
            LevelName name, @Nullable String role, @Nullable Integer stated) {}

    /** A durable-skill domain's heading, with the number of statements that it claims. */
    record Domain(String name, @Nullable Integer stated) {}

    static Optional<FrameworkKind> framework(Block block) {
        var text = block.text().toLowerCase(Locale.ROOT);
        if (block.isItem() || text.length() > 400 || !block.chips().isEmpty() || text.contains(Text.DASH)) {
            return Optional.empty();
        }
        if (text.contains("durable-skill domain") || isHeading(block, text, "durable skill", "durable-skill")) {
            return Optional.of(FrameworkKind.DURABLE_SKILLS);
        }
        if ((AI_TOOLS.matcher(text).find() && text.contains("mastery level"))
                || isHeading(block, text, "ai-at-work", "ai at work")) {
            return Optional.of(FrameworkKind.AI_AT_WORK);
        }
        return isHeading(block, text, "mastery") ? Optional.of(FrameworkKind.MASTERY) : Optional.empty();
    }

    private static boolean isHeading(Block block, String text, String... words) {
        return text.length() <= 80
                && !text.startsWith("sources:")
                && block.chips().isEmpty()
                && !Text.endsSentence(text)
                && Arrays.stream(words).anyMatch(text::contains);
    }

    static Optional<Level> level(Block block) {
        var text = block.text();
        if (block.isItem() || text.length() > LONGEST || !block.chips().isEmpty()) {
            return Optional.empty();
        }
        var level = LEVEL.matcher(text);
        if (!level.matches() || !isRole(level.group(2))) {
            return Optional.empty();
        }
        var count = COUNT.matcher(level.group(2));
        var stated = count.find() ? number(count.group(1)) : null;
        var role = trimmed(COUNT.matcher(level.group(2)).replaceAll(""));
        return Optional.of(new Level(
                LevelName.valueOf(level.group(1).toUpperCase(Locale.ROOT)), role.isEmpty() ? null : role, stated));
    }

    /** What follows a level's name is nothing, a separator, or glued to it; never running text. */
    private static boolean isRole(String rest) {
        var text = rest.strip();
        return text.isEmpty()
                || !Character.isLetter(text.charAt(0))
                || (Character.isUpperCase(text.charAt(0)) && !Text.endsSentence(text));
    }

    static Optional<Domain> domain(Block block, boolean amongDomains) {
        var text = block.text();
        if (block.isItem() || text.length() > LONGEST || !block.chips().isEmpty()) {
            return Optional.empty();
        }
        var domain = DOMAIN.matcher(text);
        if (domain.matches() && (domain.group(1) != null || isDomain(domain.group(2)))) {
            return Optional.of(new Domain(domain.group(2).strip(), number(domain.group(3))));
        }
        var name = text.replaceFirst("^\\d{1,2}[.):]?\\s*", "");
        return amongDomains && isDomain(name) ? Optional.of(new Domain(name, null)) : Optional.empty();
    }

    private static boolean isDomain(String name) {
        return DOMAINS.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    static Integer number(String digits) {
        return Integer.valueOf(digits);
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[\\s·|:()–—-]+|[\\s·|:(–—-]+$", "");
    }

    /** A document of this kind has at least two of these. */
    static final List<String> MARKS = List.of(
            "Context covered",
            "contextCovered",
            "Job Zone",
            "Entry / Apprentice",
            "AI-at-Work",
            "durable-skill",
            "Durable Skills",
            "Source anchors",
            "Evidence pack",
            "statements",
            "O*NET",
            "Opens in new tab",
            "Emerging",
            "Exceeding",
            "SOC ");
}
