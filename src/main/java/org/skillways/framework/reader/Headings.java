package org.skillways.framework.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.LevelName;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Text;

/** The words that begin a part of a document. */
final class Headings {

    private static final int LONGEST = 120;
    private static final int LONGEST_FRAMEWORK = 400;
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:(\\d{1,2})[.):]?\\s*)?([A-Z][A-Za-z&/ -]{2,40}?)\\s*(?:[(\\[·|:–—-]\\s*)?(?:(\\d{1,6}) (?i:statements?)|(?<=[(\\[])(\\d{1,4})(?=[)\\]]))[)\\]]?");
    private static final Pattern LEVEL = Pattern.compile("(?:(?i:level)\\s*:?\\s*)?(?:L?[1-4]\\s*[.:)·—–-]?\\s*)?"
            + "((?i:emerging|developing|proficient|advanced|applying|exceeding))(?![a-z])(?i: level)?(.*)");
    /** Follows a symbol that is shown in colour. */
    private static final char EMOJI = '\uFE0F';

    private static final String BEFORE = "#*_=~[【«▼▾▽▿▸▹►▶▲△→⇒↓>—–-";
    private static final String AFTER = "#*_=~]】»▼▾▽▿◂◃◄◀▲△←⇐↓↑:—–-";
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.):]?\\s*");
    private static final Pattern AI_TOOLS = Pattern.compile("\\bai (?:tool|assistant)s?\\b");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6}) (?i:statements?)|[(\\[](\\d{1,4})[)\\]]");
    private static final Pattern SEPARATORS_AROUND = Pattern.compile("^[\\s·|:()–—-]+|[\\s·|:(–—-]+$");
    private static final Set<String> LEVELS =
            Set.of("emerging", "developing", "proficient", "advanced", "applying", "exceeding");
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

    /** A heading's words without what Markdown, arrows, brackets or a colon add to them. */
    static String bare(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        var start = 0;
        while (start < text.length() - 1 && isDecoration(text.charAt(start), BEFORE)) {
            start++;
        }
        var end = text.length();
        while (end > start && isDecoration(text.charAt(end - 1), AFTER)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isDecoration(char c, String decorations) {
        return Character.isWhitespace(c)
                || decorations.indexOf(c) >= 0
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.OTHER_SYMBOL
                || c == EMOJI;
    }

    /** Whether a line of a text begins a part of a document, so that it never goes on from the line before. */
    static boolean begins(String line) {
        if (line.length() > LONGEST_FRAMEWORK) {
            return HeaderPart.begins(line) || Page.isFoot(line);
        }
        var text = bare(line);
        if (text.isEmpty() || (Character.isLowerCase(text.charAt(0)) && !isLevel(text))) {
            return false;
        }
        var block = Block.of(Block.Kind.TEXT, 1, text);
        return isWhole(block)
                || framework(block).isPresent()
                || AnchorPart.begins(block)
                || EvidencePart.begins(text)
                || HeaderPart.begins(text)
                || (text.length() <= LONGEST && text.contains("ource data identified"))
                || Page.isFoot(text);
    }

    /** Whether a line is a whole heading, so that the next one never goes on from it. */
    static boolean isWhole(String line) {
        return line.length() <= LONGEST
                && (isWhole(Block.of(Block.Kind.TEXT, 1, bare(line))) || EvidencePart.endsWithCode(line));
    }

    private static boolean isWhole(Block block) {
        return level(block).isPresent()
                || domain(block, true).isPresent()
                || AnchorSection.begunBy(block).isPresent();
    }

    private static boolean isLevel(String text) {
        return LEVELS.contains(text);
    }

    /** A level's heading, with the role and the number of statements where they stand beside it. */
    record Level(
            LevelName name, @Nullable String role, @Nullable Integer stated) {}

    /** A durable-skill domain's heading, with the number of statements that it claims. */
    record Domain(String name, @Nullable Integer stated) {}

    static Optional<FrameworkKind> framework(Block block) {
        if (block.isItem()
                || block.text().length() > LONGEST_FRAMEWORK
                || !block.chips().isEmpty()
                || block.text().contains(Text.DASH)) {
            return Optional.empty();
        }
        var text = block.text().toLowerCase(Locale.ROOT);
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
        var inHeading = block.kind() == Block.Kind.HEADING;
        return text.length() <= 80
                && !text.startsWith("sources:")
                && block.chips().isEmpty()
                && !Text.endsSentence(text)
                && Arrays.stream(words).anyMatch(inHeading ? text::contains : text::startsWith);
    }

    static Optional<Level> level(Block block) {
        var text = bare(block.text());
        if (block.isItem() || text.length() > LONGEST || !block.chips().isEmpty()) {
            return Optional.empty();
        }
        var level = LEVEL.matcher(text);
        if (!level.matches() || !isName(level.group(1), level.group(2)) || !isRole(level.group(2))) {
            return Optional.empty();
        }
        var count = COUNT.matcher(level.group(2));
        var stated = count.find() ? number(count.group(1) == null ? count.group(2) : count.group(1)) : null;
        var role = inBrackets(trimmed(COUNT.matcher(level.group(2)).replaceAll("")));
        return Optional.of(new Level(
                LevelName.valueOf(level.group(1).toUpperCase(Locale.ROOT)), role.isEmpty() ? null : role, stated));
    }

    /** With a capital as pages write it, or in other letters where nothing follows. */
    private static boolean isName(String name, String rest) {
        return rest.isEmpty() || Character.isUpperCase(name.charAt(0));
    }

    /** What follows a level's name is nothing, a separator, glued to it, or has a slash; never running text. */
    private static boolean isRole(String rest) {
        var text = rest.strip();
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return true;
        }
        var glued = !Character.isWhitespace(rest.charAt(0));
        return Character.isUpperCase(text.charAt(0)) && (glued || text.contains("/")) && !Text.endsSentence(text);
    }

    static Optional<Domain> domain(Block block, boolean amongDomains) {
        var text = bare(block.text());
        if (block.isItem() || text.length() > LONGEST || !block.chips().isEmpty()) {
            return Optional.empty();
        }
        var domain = DOMAIN.matcher(text);
        if (hasDigit(text) && domain.matches() && (domain.group(1) != null || isDomain(domain.group(2)))) {
            return Optional.of(new Domain(
                    written(domain.group(2).strip()),
                    number(domain.group(3) == null ? domain.group(4) : domain.group(3))));
        }
        var name = NUMBER.matcher(text).replaceFirst("");
        return amongDomains && isDomain(name) ? Optional.of(new Domain(written(name), null)) : Optional.empty();
    }

    /** Every domain's heading with a number of statements has one, and few other lines do. */
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Capitals as pages write them: {@code Growth Mindset}. */
    private static String written(String name) {
        return !isDomain(name) || !name.equals(name.toUpperCase(Locale.ROOT))
                ? name
                : Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining(" "));
    }

    private static boolean isDomain(String name) {
        return DOMAINS.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    static Integer number(String digits) {
        return Integer.valueOf(digits);
    }

    /** Without the bracket at the end, where the one at the beginning was taken off. */
    private static String inBrackets(String role) {
        return role.endsWith(")") && !role.contains("(") ? role.substring(0, role.length() - 1) : role;
    }

    private static String trimmed(String text) {
        return SEPARATORS_AROUND.matcher(text).replaceAll("");
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
