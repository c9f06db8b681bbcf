package org.skillways.framework.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.skillways.framework.reader.block.CitationMark;
import org.skillways.framework.reader.block.Text;

/** The entries of a text that has lost all numbers and bullets: sentences below a heading. */
final class LostMarkers {

    private static final int FEW = 3;
    private static final List<String> PROSE = List.of("ource data identified", "Source anchors that", "Suggest an ");

    private LostMarkers() {}

    static List<Line> found(List<Line> lines, Predicate<String> isHeading, Set<String> done) {
        if (lines.stream().filter(Line::item).limit(FEW).count() == FEW) {
            return lines;
        }
        var found = new ArrayList<Line>();
        var begun = false;
        var any = false;
        for (var line : lines) {
            var heading = isHeading.test(line.clean());
            var item = begun && !heading && isEntry(line.clean());
            found.add(item ? line.asItem(line.text()) : line);
            begun |= heading;
            any |= item;
        }
        if (any) {
            done.add("the numbers of lists, which are lost");
        }
        return found;
    }

    private static boolean isEntry(String text) {
        return (Text.endsSentence(text) || text.contains(Text.DASH) || text.contains(CitationMark.PLAIN))
                && PROSE.stream().noneMatch(text::contains);
    }
}
