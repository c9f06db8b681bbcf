package org.skillways.framework.reader.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Block.Kind;
import org.skillways.framework.reader.block.Characters;
import org.skillways.framework.reader.block.Findings;
import org.skillways.framework.reader.block.Text;

/** Takes a text apart into blocks, one a line, after everything is undone that happened to it on its way. */
public final class PlainText {

    private static final Pattern GOES_ON = Pattern.compile("^[—–-]{1,3}\\s+\\p{Ll}.*|^\\p{Ll}.*");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}-\\s*$");
    private static final Pattern DASH_FIRST = Pattern.compile("^[—–-]{1,3}\\s+");
    private static final Pattern DASH_LAST = Pattern.compile(".*\\s[—–-]{1,3}$");

    private final Predicate<String> isHeading;
    private final Predicate<String> isWhole;
    private final Predicate<String> isHead;
    private final Findings findings;
    private final Set<String> done = new LinkedHashSet<>();

    /**
     * Reads one text.
     *
     * @param isHeading whether a line begins a part of a document and never goes on from the line before
     * @param isWhole whether the next line never goes on from this heading
     * @param isHead whether a line belongs to the head of a document
     */
    public PlainText(
            Predicate<String> isHeading, Predicate<String> isWhole, Predicate<String> isHead, Findings findings) {
        this.isHead = isHead;
        this.isHeading = remembered(isHeading);
        this.isWhole = remembered(isWhole);
        this.findings = findings;
    }

    private static Predicate<String> remembered(Predicate<String> question) {
        var known = new HashMap<String, Boolean>();
        return line -> known.computeIfAbsent(line, question::test);
    }

    public List<Block> blocks(String text) {
        var lines = Markup.undone(PageBreaks.undone(Quoting.undone(lines(text), done), isHeading, done), done);
        var joined = Wrapping.undone(withoutMarkers(lines), isHeading, isWhole, done);
        if (done.contains(PageBreaks.DONE)
                && joined.size() < lines.size()
                && lines.stream()
                        .noneMatch(line -> HYPHENATED.matcher(line.text()).find())) {
            findings.warning(
                    "hyphens-lost",
                    "document",
                    "No line of this print ends with a hyphen. The program that made the text seems to remove them, so that"
                            + " 'no-contact' can have become 'nocontact'; pdftotext keeps them with -layout.");
        }
        var listed = LostMarkers.found(joined, isHeading, done);
        var marked = CitationMarks.plain(CitationLines.joined(behaviours(listed), isHeading), done);
        if (!done.isEmpty()) {
            findings.info("text-changed", "document", "Undone in this text: " + String.join(", ", done) + ".");
        }
        return marked.stream().map(PlainText::block).toList();
    }

    /** Each document of a text has markers of its own. */
    private List<Line> withoutMarkers(List<Line> lines) {
        var plain = new ArrayList<Line>();
        var start = 0;
        for (var i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || isHead.test(lines.get(i).clean())) {
                plain.addAll(Markers.takenOff(lines.subList(start, i), isHeading));
                start = i;
            }
        }
        return plain;
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        Characters.plainLines(text).lines().forEach(line -> lines.add(Line.of(lines.size() + 1, line)));
        return lines;
    }

    private static Block block(Line line) {
        return Block.of(line.item() ? Kind.ITEM : Kind.TEXT, line.number(), line.clean());
    }

    /** An entry's topic on one line, and its behaviour on the next. */
    private List<Line> behaviours(List<Line> lines) {
        var joined = new ArrayList<Line>();
        var open = -1;
        for (var line : lines) {
            var text = line.text().strip();
            if (open >= 0 && !line.item() && goesOn(joined.get(open).text().strip(), text)) {
                joined.set(
                        open,
                        joined.get(open).with(together(joined.get(open).text().strip(), text)));
                continue;
            }
            joined.add(line);
            open = line.item() ? joined.size() - 1 : line.isBlank() ? open : -1;
        }
        return joined;
    }

    private boolean goesOn(String text, String next) {
        return !next.isEmpty()
                && (GOES_ON.matcher(next).matches() || DASH_LAST.matcher(text).matches())
                && !isHeading.test(next);
    }

    private static String together(String text, String next) {
        var parted = text.contains(Text.DASH) || DASH_LAST.matcher(text).matches() || Text.endsSentence(text);
        return text
                + (parted ? " " + next : Text.DASH + DASH_FIRST.matcher(next).replaceFirst(""));
    }
}
