package org.skillways.framework.reader.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lines that a program broke at a width, joined again. */
final class Wrapping {

    private static final int WIDEST = 150;
    private static final int AT_LEAST = 8;
    private static final double SHARE = 0.12;
    private static final double SLACK = 0.3;
    private static final double OPEN = 0.9;
    private static final Pattern GOES_ON = Pattern.compile("^(?:and|or|to)\\b.*");

    private final List<Line> lines;
    private final Predicate<String> isHeading;
    private final Predicate<String> isWhole;
    private final int width;
    /** From the first entry with a marker on, lines need not be full to go on: their width can have changed since. */
    private int slack;

    private Wrapping(List<Line> lines, Predicate<String> isHeading, Predicate<String> isWhole) {
        this.lines = lines;
        this.isHeading = isHeading;
        this.isWhole = isWhole;
        width = width(lines);
    }

    static List<Line> undone(
            List<Line> lines, Predicate<String> isHeading, Predicate<String> isWhole, Set<String> done) {
        var wrapping = new Wrapping(closed(lines), isHeading, isWhole);
        if (!wrapping.isWrapped()) {
            return lines;
        }
        done.add("lines broken at a width of about " + wrapping.width);
        return wrapping.joined();
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

    /** The widest line, but for a few that cannot be broken. */
    private static int width(List<Line> lines) {
        return lines.stream()
                .map(Line::width)
                .sorted(Comparator.reverseOrder())
                .skip(3)
                .findFirst()
                .orElse(0);
    }

    private boolean isWrapped() {
        var strict = 0;
        var whole = 0;
        var items = 0;
        for (var i = 0; i + 1 < lines.size(); i++) {
            whole += lines.get(i).isBlank() ? 0 : 1;
            items += lines.get(i).item() ? 1 : 0;
            strict += mayGoOn(lines.get(i), lines.get(i + 1)) && isFull(lines.get(i), lines.get(i + 1), 0) ? 1 : 0;
        }
        slack = items >= SHARE * whole ? (int) (width * SLACK) : 0;
        return width <= WIDEST && strict >= AT_LEAST && strict >= SHARE * whole;
    }

    private boolean mayGoOn(Line line, Line next) {
        return !line.isBlank()
                && !next.isBlank()
                && !next.item()
                && !isWhole.test(line.clean())
                && !isHeading.test(next.clean());
    }

    /** Whether the next line's first word had no room on this one. */
    private boolean isFull(Line line, Line next, int room) {
        var text = next.text().strip();
        var blank = text.indexOf(' ');
        var word = blank < 0 ? text.length() : blank;
        return line.width() + 1 + word > width - room;
    }

    private List<Line> joined() {
        var joined = new ArrayList<Line>();
        Line last = null;
        var room = 0;
        for (var line : lines) {
            var top = joined.size() - 1;
            room = line.item() ? slack : room;
            if (last != null && top >= 0 && mayGoOn(last, line) && isFull(last, line, room)) {
                joined.set(top, joined.get(top).with(join(joined.get(top).text(), line.text())));
            } else {
                joined.add(line);
            }
            last = line;
        }
        return joined;
    }

    static String join(String text, String next) {
        var start = text.stripTrailing();
        var end = next.strip();
        var hyphen = start.length() > 1
                && start.endsWith("-")
                && Character.isLetter(start.charAt(start.length() - 2))
                && Character.isLowerCase(end.charAt(0))
                && !GOES_ON.matcher(end).matches();
        return hyphen ? start + end : start + " " + end;
    }
}
