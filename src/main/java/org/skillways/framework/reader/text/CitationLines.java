package org.skillways.framework.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.skillways.framework.reader.block.CitationMark;

/** Citations on lines of their own, as a print or a text browser sets them below their statement, joined to it. */
final class CitationLines {

    private static final int LONGEST = 6;
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*]\\s+");

    private CitationLines() {}

    static List<Line> joined(List<Line> lines, Predicate<String> isHeading) {
        return belowEntries(marksOfTheirOwn(lines), isHeading);
    }

    /** A line that begins with the mark ends the citation on the line before. */
    private static List<Line> marksOfTheirOwn(List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (var line : lines) {
            var last = joined.size() - 1;
            if (last >= 0 && !joined.get(last).isBlank() && CitationMark.begins(line.clean())) {
                joined.set(last, together(joined.get(last), line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static List<Line> belowEntries(List<Line> lines, Predicate<String> isHeading) {
        var joined = new ArrayList<Line>();
        var entry = -1;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var end = entry < 0 || line.isBlank() ? i : endOfCitation(lines, i, isHeading);
            if (end > i) {
                for (var part : lines.subList(i, end)) {
                    joined.set(entry, together(joined.get(entry), part));
                }
                i = end - 1;
                continue;
            }
            joined.add(line);
            if (line.item()) {
                entry = joined.size() - 1;
            } else if (!line.isBlank()) {
                entry = -1;
            }
        }
        return joined;
    }

    /** The end of a paragraph that ends with a mark, or its start when it is none. */
    private static int endOfCitation(List<Line> lines, int start, Predicate<String> isHeading) {
        for (var i = start; i < lines.size() && i - start < LONGEST; i++) {
            var line = lines.get(i);
            if (line.isBlank()
                    || line.item()
                    || line.clean().startsWith("Sources:")
                    || (i == start && isHeading.test(line.clean()))) {
                return start;
            }
            if (CitationMark.ends(line.clean())) {
                return i + 1;
            }
        }
        return start;
    }

    private static Line together(Line line, Line next) {
        return line.with(line.text().stripTrailing() + " "
                + BULLET.matcher(next.text()).replaceFirst("").strip());
    }
}
