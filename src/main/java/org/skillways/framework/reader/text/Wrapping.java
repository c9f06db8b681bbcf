package org.skillways.framework.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skillways.framework.reader.block.Text;

/** Lines that a program broke at a width, joined again. */
final class Wrapping {

    private static final int WIDEST = 150;
    private static final int LONG = 100;
    private static final int AT_LEAST = 8;
    private static final double SHARE = 0.12;
    private static final double CLEARLY = 0.9;
    private static final double SLACK = 0.3;
    private static final double OPEN = 0.9;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern GOES_ON = Pattern.compile("^(?:and|or|to)\\b(?!-).*");

    private final List<Line> lines;
    private final Predicate<String> isHeading;
    private final Predicate<String> isWhole;
    private final Font font;
    private final int width;
    private final int tolerance;
    /** From the first entry with a marker on, lines need not be full to go on: their width can have changed since. */
    private final int slack;

    private final long whole;
    private final int full;

    private Wrapping(List<Line> lines, Predicate<String> isHeading, Predicate<String> isWhole, Font font, int width) {
        this.lines = lines;
        this.isHeading = isHeading;
        this.isWhole = isWhole;
        this.font = font;
        this.width = width;
        tolerance = (int) (width * font.tolerance());
        whole = lines.stream().filter(line -> !line.isBlank()).count();
        var items = lines.stream().filter(Line::item).count();
        slack = items >= SHARE * whole ? (int) (width * SLACK) : 0;
        full = full();
    }

    static List<Line> undone(
            List<Line> lines, Predicate<String> isHeading, Predicate<String> isWhole, Set<String> done) {
        var closed = closed(lines);
        if (isTooWide(closed)) {
            return longJoined(lines, isHeading);
        }
        var wrapping = Arrays.stream(Font.values())
                .flatMap(font -> widths(closed, font).stream()
                        .map(width -> new Wrapping(closed, isHeading, isWhole, font, width)))
                .filter(Wrapping::isWrapped)
                .reduce(Wrapping::better);
        if (wrapping.isEmpty()) {
            return longJoined(lines, isHeading);
        }
        done.add("lines broken at a width of about " + wrapping.get().width);
        return wrapping.get().joined();
    }

    /** Whether more lines than a program can have joined are wider than any at which lines are broken. */
    private static boolean isTooWide(List<Line> lines) {
        var wide = lines.stream().filter(line -> line.width() > WIDEST).count();
        var whole = lines.stream().filter(line -> !line.isBlank()).count();
        return wide > Math.max(3, whole / 50);
    }

    /** The one by which clearly more lines are full, or this one: its font is measured exactly. */
    private Wrapping better(Wrapping other) {
        return other.full * CLEARLY > full ? other : this;
    }

    /** Few lines are wider than a wide screen; where one was broken, the rest goes on in small letters. */
    private static List<Line> longJoined(List<Line> lines, Predicate<String> isHeading) {
        var joined = new ArrayList<Line>();
        Line last = null;
        for (var line : lines) {
            var top = joined.size() - 1;
            if (last != null
                    && last.width() >= LONG
                    && !Text.endsSentence(last.clean())
                    && !line.item()
                    && !line.isBlank()
                    && Character.isLowerCase(line.clean().charAt(0))
                    && !isHeading.test(line.clean())) {
                joined.set(top, joined.get(top).with(join(joined.get(top).text(), line.text())));
            } else {
                joined.add(line);
            }
            last = line;
        }
        return joined;
    }

    /** Empty lines between all lines are no paragraphs. */
    private static List<Line> closed(List<Line> lines) {
        var gaps = new ArrayList<Integer>();
        var gap = 0;
        for (var line : lines) {
            if (line.isBlank()) {
                gap++;
            } else {
                gaps.add(gap);
                gap = 0;
            }
        }
        var open = gaps.stream().skip(1).filter(one -> one > 0).count();
        if (gaps.size() < AT_LEAST || open < OPEN * (gaps.size() - 1)) {
            return lines;
        }
        var closed = new ArrayList<Line>();
        gap = 0;
        for (var line : lines) {
            gap = line.isBlank() ? gap + 1 : 0;
            if (!line.isBlank() || gap % 2 == 0) {
                closed.add(line);
            }
        }
        return closed;
    }

    /** The widest line, but for a few that cannot be broken, or that a program made of several. */
    private static List<Integer> widths(List<Line> lines, Font font) {
        var widths = lines.stream()
                .filter(line -> !line.isBlank())
                .map(font::width)
                .sorted(Comparator.reverseOrder())
                .toList();
        return Stream.of(3, widths.size() / 50)
                .filter(rank -> rank >= 3 && rank < widths.size())
                .map(widths::get)
                .filter(width -> width <= WIDEST)
                .distinct()
                .toList();
    }

    private boolean isWrapped() {
        return full >= AT_LEAST && full >= SHARE * whole;
    }

    /** How many lines are full, and can go on. */
    private int full() {
        var count = 0;
        for (var i = 0; i + 1 < lines.size(); i++) {
            count += mayGoOn(lines.get(i), lines.get(i + 1)) && isFull(lines.get(i), lines.get(i + 1), tolerance)
                    ? 1
                    : 0;
        }
        return count;
    }

    private boolean mayGoOn(Line line, Line next) {
        return !line.isBlank()
                && !next.isBlank()
                && !next.item()
                && !(NUMBER.matcher(next.clean()).matches() && Text.endsSentence(line.clean()))
                && !isWhole.test(line.clean())
                && !isHeading.test(next.clean());
    }

    /** Whether the next line's first word had no room on this one. */
    private boolean isFull(Line line, Line next, int room) {
        var text = next.text().strip();
        var blank = text.indexOf(' ');
        var word = blank < 0 ? text : text.substring(0, blank);
        return font.width(line) + 1 + font.width(word) > width - room;
    }

    private List<Line> joined() {
        var joined = new ArrayList<Line>();
        Line last = null;
        var room = tolerance;
        for (var line : lines) {
            var top = joined.size() - 1;
            room = line.item() ? Math.max(slack, tolerance) : isHeading.test(line.clean()) ? tolerance : room;
            if (last != null
                    && top >= 0
                    && mayGoOn(last, line)
                    && isFull(last, line, beginsSentence(last, line) ? tolerance : room)
                    && !(slack == 0 && beginsSentence(last, line))) {
                joined.set(top, joined.get(top).with(join(joined.get(top).text(), line.text())));
            } else {
                joined.add(line);
            }
            last = line;
        }
        return joined;
    }

    /** Where a sentence ends and the next line begins like another, only a full line goes on, and none without markers. */
    private static boolean beginsSentence(Line line, Line next) {
        return Text.endsSentence(line.clean())
                && Character.isUpperCase(next.clean().charAt(0));
    }

    static String join(String text, String next) {
        var start = text.stripTrailing();
        var end = next.strip();
        var hyphen = start.length() > 1
                && start.endsWith("-")
                && Character.isLetter(start.charAt(start.length() - 2))
                && Character.isLowerCase(end.charAt(0))
                && !GOES_ON.matcher(end).matches();
        var dash = start.length() > 1 && start.endsWith("—") && start.charAt(start.length() - 2) != ' ';
        return hyphen || dash ? start + end : start + " " + end;
    }
}
