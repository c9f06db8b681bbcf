package org.skillways.framework.reader.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skillways.framework.reader.block.CitationMark;
import org.skillways.framework.reader.block.Text;

/** Links, emphasis and escapes of Markdown, and the numbers that text browsers give to links. */
final class Markup {

    private static final int SOME = 5;
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{1,400})]\\(<?[^\\s()]{0,2000}>?(?:\\s+\"([^\"]{0,400})\")?\\)");
    private static final Pattern TOPIC = Pattern.compile("\\*\\*([^*]{1,200})\\*\\*\\s*(?=\\p{Ll})");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*([^*]{1,400})\\*\\*|__([^_]{1,400})__");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|>~&])");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(?=\\S)");
    private static final Pattern TAG = Pattern.compile("\\s*</?(?:div|span|p|br|img)\\b[^<>]*>\\s*");
    private static final Pattern IMAGE = Pattern.compile("\\[](?=[\\s\\p{Lu}]|$)");
    private static final Pattern REFERENCE = Pattern.compile("\\[\\d{1,4}](?=\\S)");
    private static final Pattern REFERENCES = Pattern.compile(
            "^\\s*(?:\\d{1,4}\\.|\\[\\d{1,4}]:?)\\s+https?://\\S+\\s*$|^\\s*(?:References|Visible links|Hidden links):?\\s*$");

    private Markup() {}

    static List<Line> undone(List<Line> lines, Set<String> done) {
        var plain = lines;
        if (count(plain, LINK, "](") >= SOME
                || count(plain, EMPHASIS, "**", "__") >= SOME
                || count(plain, HEADING, "#") >= SOME
                || count(plain, ESCAPE, "\\") >= SOME) {
            done.add("the marks of Markdown");
            plain = each(plain, Markup::withoutMarkdown);
        }
        if (count(plain, IMAGE, "[]") >= SOME) {
            done.add("the marks of images");
            plain = each(plain, line -> IMAGE.matcher(line).replaceAll(""));
        }
        if (count(plain, REFERENCES, "://", "ink", "eference") >= SOME) {
            done.add("the numbers of links");
            plain = each(
                    plain,
                    line -> REFERENCES.matcher(line).matches()
                            ? ""
                            : REFERENCE.matcher(line).replaceAll(""));
        }
        return plain;
    }

    private static String withoutMarkdown(String line) {
        if (TAG.matcher(line).matches()) {
            return "";
        }
        var links = LINK.matcher(HEADING.matcher(line).replaceFirst("")).replaceAll(link -> {
            var title = link.group(2);
            var text = link.group(1);
            var chip = title == null || CitationMark.isIn(text) ? text : text + title + ". " + CitationMark.PLAIN + ".";
            return Matcher.quoteReplacement(chip);
        });
        var topics = TOPIC.matcher(links).replaceFirst("$1" + Text.DASH);
        var plain = EMPHASIS.matcher(topics)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
        return ESCAPE.matcher(plain).replaceAll("$1");
    }

    /** How many lines have a pattern; only lines with one of the hints can. */
    private static long count(List<Line> lines, Pattern pattern, String... hints) {
        return lines.stream()
                .filter(line -> Arrays.stream(hints).anyMatch(line.text()::contains))
                .filter(line -> pattern.matcher(line.text()).find())
                .limit(SOME)
                .count();
    }

    private static List<Line> each(List<Line> lines, UnaryOperator<String> change) {
        return lines.stream().map(line -> line.with(change.apply(line.text()))).toList();
    }
}
