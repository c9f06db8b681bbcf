package org.skillways.framework.reader.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.skillways.framework.reader.block.CitationMark;

/** The words that a page ends each citation with, in any wording, as {@code Opens in new tab.} */
final class CitationMarks {

    private static final Pattern BRACKETED =
            Pattern.compile("\\s*[.,;]?\\s*[(\\[]" + CitationMark.WORDS + "\\.?[)\\]]");
    private static final Pattern BARE = Pattern.compile(CitationMark.WORDS);
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\. )(\\p{Lu}[^.]{5,60})(?=\\.)");
    private static final int AT_LEAST = 10;
    private static final int LONGEST = 5_000;

    private CitationMarks() {}

    static List<Line> plain(List<Line> lines, Set<String> done) {
        var marked = lines.stream().map(line -> marked(line)).toList();
        if (marked.stream().noneMatch(line -> line.text().contains(CitationMark.PLAIN))) {
            return learned(marked, done);
        }
        return stopped(marked);
    }

    private static Line marked(Line line) {
        if (CitationMark.isNoneOrPlain(line.text())) {
            return line;
        }
        var bare = BRACKETED.matcher(line.text()).replaceAll(". " + CitationMark.PLAIN + ".");
        return line.with(BARE.matcher(bare).replaceAll(CitationMark.PLAIN));
    }

    /** Where most marks have no full stop of their own, the others have none either. */
    private static List<Line> stopped(List<Line> lines) {
        var all = 0;
        var without = 0;
        for (var line : lines) {
            var text = line.text();
            for (var at = text.indexOf(CitationMark.PLAIN); at >= 0; at = text.indexOf(CitationMark.PLAIN, at + 1)) {
                var end = at + CitationMark.PLAIN.length();
                all++;
                without += end < text.length() && text.charAt(end) == '.' ? 0 : 1;
            }
        }
        return without * 2 <= all
                ? lines
                : lines.stream()
                        .map(line -> line.with(line.text().replace(CitationMark.PLAIN, CitationMark.PLAIN + ".")))
                        .toList();
    }

    /** The same sentence at the end of many entries is a mark in words that are not known. */
    private static List<Line> learned(List<Line> lines, Set<String> done) {
        var often = new HashMap<String, Integer>();
        for (var line : lines) {
            if (line.text().length() < LONGEST) {
                SENTENCE.matcher(line.text()).results().forEach(found -> often.merge(found.group(1), 1, Integer::sum));
            }
        }
        var mark = often.entrySet().stream().max(Map.Entry.comparingByValue());
        if (mark.isEmpty() || mark.get().getValue() < AT_LEAST) {
            return lines;
        }
        done.add("the words '" + mark.get().getKey() + "' after each citation");
        return lines.stream()
                .map(line -> line.with(line.text().replace(mark.get().getKey(), CitationMark.PLAIN)))
                .toList();
    }
}
