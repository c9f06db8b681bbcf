package org.skillways.framework.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.skillways.framework.reader.block.CitationMark;
import org.skillways.framework.reader.block.Text;

/** The numbers, letters and bullets that entries of a list begin with. */
final class Markers {

    private static final String BULLETS = "•‣▪◦●○■□►▸▶➤➢⃁∙✓✔✗☐☑❖◆◇§¤\uF000-\uF0FF";
    private static final int SHORT = 40;
    private static final String BOX = "(?:\\[[ xX]?]\\s+)?";
    private static final Pattern ALONE = Pattern.compile("^\\s*(?:\\(?\\d{1,3}[.)]|[" + BULLETS + "*·o-])\\s*$");

    /** A kind of marker; one that can stand in running text too counts only where no other kind is as frequent. */
    private enum Kind {
        NUMBER(
                "\\(?\\d{1,6}\\\\?[.)]\\s+|\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.?\\s+(?=\\p{Lu})|\\d{1,3}\\.(?=\\p{Lu})|\\d{1,3}\\t\\s*",
                true),
        BULLET("[" + BULLETS + "]\\s*" + BOX, true),
        LETTER("\\(?(?:[a-z]|[ivx]{1,5})[.)]\\s+", false),
        HYPHEN("-\\s+" + BOX, false),
        ASTERISK("\\*\\s+" + BOX, false),
        PLUS("\\+\\s+", false),
        DOT("·\\s+", false),
        ARROW("→\\s+", false),
        DASH("[–—]\\s+(?=[\\p{Lu}\\d])", false),
        CIRCLE("o(?:\\t\\s*|\\s+(?=\\p{Lu}))", false);

        private final Pattern pattern;
        private final boolean certain;

        Kind(String marker, boolean certain) {
            pattern = Pattern.compile("^\\s*(?:" + marker + ")(?=\\S)");
            this.certain = certain;
        }

        boolean begins(String line) {
            return pattern.matcher(line).lookingAt();
        }

        String takenOff(String line) {
            return pattern.matcher(line).replaceFirst("");
        }
    }

    private Markers() {}

    /** Entries without their markers; a heading that looks like an entry stays a heading. */
    static List<Line> takenOff(List<Line> lines, Predicate<String> isHeading) {
        var kinds = kinds(lines, isHeading);
        var marked = new ArrayList<Line>();
        var alone = false;
        for (var line : lines) {
            if (ALONE.matcher(line.text()).matches()) {
                alone = true;
            } else if (alone && !line.isBlank()) {
                marked.add(isHeading.test(line.clean()) ? line : line.asItem(line.text()));
                alone = false;
            } else {
                marked.add(entry(line, kinds, isHeading));
            }
        }
        return marked;
    }

    private static Line entry(Line line, List<Kind> kinds, Predicate<String> isHeading) {
        for (var kind : kinds) {
            if (kind.begins(line.text())) {
                var text = kind.takenOff(line.text());
                return isHeading.test(line.clean()) || isHeading.test(text) ? line : line.asItem(text);
            }
        }
        return line;
    }

    private static List<Kind> kinds(List<Line> lines, Predicate<String> isHeading) {
        var whole = lines.stream().filter(line -> !line.isBlank()).toList();
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var i = 0; i < whole.size(); i++) {
            var text = whole.get(i).text();
            var first = i == 0 || ends(whole.get(i - 1), isHeading);
            for (var kind : Kind.values()) {
                if (kind.begins(text)) {
                    counts.merge(kind, first || kind.certain ? 1 : -1, Integer::sum);
                }
            }
        }
        var most = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.certain || most.filter(kind::equals).isPresent())
                .toList();
    }

    /** Whether nothing goes on from a line: it is a heading, short, or ends a sentence or a citation. */
    private static boolean ends(Line line, Predicate<String> isHeading) {
        var text = line.clean();
        return text.length() <= SHORT
                || Text.endsSentence(text)
                || CitationMark.isIn(text.substring(text.length() - SHORT))
                || isHeading.test(text);
    }
}
