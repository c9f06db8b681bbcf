package org.skillways.framework.reader.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
                "\\(?\\d{1,3}\\\\?[.)]\\s+|\\d{4,6}\\.\\s+|\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.?\\s+(?=\\p{Lu})|\\d{1,3}\\.(?=\\p{Lu})|\\d{1,3}\\t\\s*",
                true),
        BULLET("[" + BULLETS + "]\\s*" + BOX, true),
        LOOSE_NUMBER("(?:\\[\\d{1,2}]|#\\d{1,2}|\\d{1,2}\\s*[-–:])\\s+|\\d{1,2}\\s+(?=\\p{Lu})", false),
        LETTER("\\(?(?:[a-z]|[ivx]{1,5})[.)]\\s+", false),
        HYPHEN("-\\s+" + BOX, false),
        ASTERISK("\\*\\s+" + BOX, false),
        PLUS("\\+\\s+", false),
        DOT("·\\s+", false),
        ARROW("→\\s+", false),
        DASH("[–—]\\s+(?=[\\p{Lu}\\d])", false),
        CIRCLE("o(?:\\t\\s*|\\s+(?=\\p{Lu}))", false);

        private static final List<Kind> ALL = List.of(values());

        private final Pattern pattern;
        private final boolean certain;

        Kind(String marker, boolean certain) {
            pattern = Pattern.compile("^\\s*(?:" + marker + ")(?=\\S)");
            this.certain = certain;
        }

        String takenOff(String line) {
            return pattern.matcher(line).replaceFirst("");
        }

        /** The kind of marker that a line begins with; there is at most one. */
        static Optional<Kind> of(Line line) {
            return line.isBlank() || Character.isUpperCase(line.clean().charAt(0))
                    ? Optional.empty()
                    : ALL.stream()
                            .filter(kind -> kind.pattern.matcher(line.text()).lookingAt())
                            .findFirst();
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

    private static Line entry(Line line, Set<Kind> kinds, Predicate<String> isHeading) {
        return Kind.of(line)
                .filter(kinds::contains)
                .map(kind -> kind.takenOff(line.text()))
                .filter(text -> !isHeading.test(line.clean()) && !isHeading.test(text))
                .map(line::asItem)
                .orElse(line);
    }

    private static Set<Kind> kinds(List<Line> lines, Predicate<String> isHeading) {
        var whole = lines.stream().filter(line -> !line.isBlank()).toList();
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var i = 0; i < whole.size(); i++) {
            var kind = Kind.of(whole.get(i)).orElse(null);
            if (kind != null) {
                var first = kind.certain || i == 0 || ends(whole.get(i - 1), isHeading);
                counts.merge(kind, first ? 1 : -1, Integer::sum);
            }
        }
        var most = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        return Kind.ALL.stream()
                .filter(kind -> kind.certain || most.filter(kind::equals).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
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
