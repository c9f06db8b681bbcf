package org.skillways.framework.reader.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skillways.framework.reader.block.CitationMark;

/** The lines that printing puts at the head and the foot of each page, with form feeds between pages or without. */
final class PageBreaks {

    static final String DONE = "the page breaks of a print";

    private static final int SOME = 3;
    private static final int LONGEST = 120;
    private static final String ADDRESS = "(?:file|https?)://\\S+(?:\\s+#/#)?";
    private static final Pattern HEADER =
            Pattern.compile("(?i).*\\bpage #(?: of #)?|#/#/#, #:# [ap]m\\b.*|#/#|" + ADDRESS);
    private static final String FEED = "\f";
    private static final Pattern FURNITURE = Pattern.compile("#(?: ?/ ?#)?|" + ADDRESS);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int DEEPEST = 4;

    private PageBreaks() {}

    static List<Line> undone(List<Line> lines, Predicate<String> isHeading, Set<String> done) {
        var breaks = new ArrayList<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().contains(FEED)) {
                breaks.add(i);
            }
        }
        if (breaks.isEmpty()) {
            return withoutHeaders(lines, done);
        }
        done.add(DONE);
        var edges = new HashSet<Integer>();
        for (var one : breaks) {
            edges.addAll(edge(lines, one, -1));
            edges.addAll(edge(lines, one, 1));
        }
        var often = new HashMap<String, Integer>();
        edges.forEach(i -> often.merge(shape(lines.get(i)), 1, Integer::sum));
        var left = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!edges.contains(i) || isHeading.test(line.clean()) || !isFurniture(line, often, breaks.size())) {
                left.add(line.with(line.text().replace(FEED, "")));
            }
        }
        return left;
    }

    /** Text copied from a print has no breaks, and still the lines at the head and foot of each page. */
    private static List<Line> withoutHeaders(List<Line> lines, Set<String> done) {
        var often = lines.stream()
                .filter(PageBreaks::mayBeHeader)
                .map(PageBreaks::shape)
                .filter(shape -> HEADER.matcher(shape).matches())
                .collect(Collectors.groupingBy(shape -> shape, Collectors.counting()));
        var left = new ArrayList<Line>();
        var removed = false;
        for (var line : lines) {
            if (mayBeHeader(line) && often.getOrDefault(shape(line), 0L) >= SOME) {
                removed = true;
                done.add(DONE);
                dropBlanks(left);
            } else if (!removed || !line.isBlank()) {
                removed = false;
                left.add(line);
            }
        }
        return left;
    }

    private static boolean mayBeHeader(Line line) {
        var text = line.clean();
        return text.length() <= LONGEST && (text.contains("://") || text.chars().anyMatch(Character::isDigit));
    }

    /** The empty lines around a page's head and foot are theirs. */
    private static void dropBlanks(List<Line> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }

    /** The lines next to a break: empty ones, and up to four others. */
    private static Set<Integer> edge(List<Line> lines, int at, int step) {
        var edge = new HashSet<Integer>();
        var whole = 0;
        var start = isFeedAlone(lines.get(at)) || step < 0 ? at + step : at;
        for (var i = start; i >= 0 && i < lines.size() && whole < DEEPEST; i += step) {
            edge.add(i);
            whole += lines.get(i).isBlank() ? 0 : 1;
        }
        if (isFeedAlone(lines.get(at))) {
            edge.add(at);
        }
        return edge;
    }

    private static boolean isFeedAlone(Line line) {
        return line.isBlank();
    }

    /** Nothing, a page's number, an address, or what stands at most breaks, alike or with another number. */
    private static boolean isFurniture(Line line, Map<String, Integer> often, int breaks) {
        var shape = shape(line);
        var most = often.getOrDefault(shape, 0) * 5 >= breaks * 4;
        return shape.isEmpty()
                || FURNITURE.matcher(shape).matches()
                || (most && breaks > (shape.contains("#") ? 1 : 2) && !CitationMark.isIn(shape));
    }

    private static String shape(Line line) {
        return DIGITS.matcher(line.text().replace(FEED, "").strip()).replaceAll("#");
    }
}
