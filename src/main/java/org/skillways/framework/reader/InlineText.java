package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Block.Chip;
import org.skillways.framework.reader.block.Block.Kind;
import org.skillways.framework.reader.block.CitationMark;
import org.skillways.framework.reader.block.Text;

/** The text of one block of a page, element by element, with its citation chips taken out. */
final class InlineText {

    private static final Set<String> INLINE = Set.of(
            "a", "span", "strong", "b", "em", "i", "u", "small", "sup", "sub", "abbr", "cite", "code", "mark", "q",
            "label", "time", "data", "kbd", "font", "s", "del", "ins", "bdi", "bdo", "wbr", "br", "button", "dfn",
            "var", "samp", "svg", "img", "input");
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "template", "noscript", "svg", "img", "input", "nav");
    private static final Set<String> EMPHASIS =
            Set.of("em", "i", "code", "abbr", "sup", "sub", "a", "q", "kbd", "mark");
    private static final Pattern MARKER = Pattern.compile("\\d{1,3}[.)]|[·•§o\uF0B7\uF0A7]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");

    private final List<Segment> segments = new ArrayList<>();
    private final List<Chip> chips = new ArrayList<>();
    private boolean inBrackets;

    private record Segment(String text, Element parent) {}

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    /** Links in headings and titles are no citations. */
    static InlineText of(List<? extends Node> nodes, Kind kind) {
        var text = new InlineText();
        var withChips = kind == Kind.ITEM || kind == Kind.TEXT;
        nodes.forEach(node -> text.visit(node, withChips));
        return text;
    }

    private void visit(Node node, boolean withChips) {
        if (node instanceof TextNode text) {
            add(text.getWholeText(), text.parent());
        } else if (node instanceof Element element && !isSkipped(element)) {
            if (element.attr("role").equals("tooltip")) {
                tooltip(element);
            } else if (withChips && ChipElement.isControl(element) && !AnchorPart.isStated(element.text())) {
                add(" ", element.parent());
            } else if (withChips && ChipElement.isChip(element, !isEmpty())) {
                chip(element);
            } else {
                element.childNodes().forEach(child -> visit(child, withChips));
            }
        }
    }

    private static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName())
                || element.attr("role").startsWith("tab")
                || (element.attr("aria-hidden").equals("true") && element.text().length() <= 2);
    }

    /** A tooltip beside its chip is the chip's title. */
    private void tooltip(Element element) {
        if (isLastChipBare()) {
            entitle(CitationMark.takenOff(element.text()));
        }
    }

    /** Whether the last chip is a label without a title. */
    private boolean isLastChipBare() {
        var last = chips.size() - 1;
        return last >= 0 && chips.get(last).title().equals(chips.get(last).label());
    }

    private void entitle(String title) {
        var last = chips.size() - 1;
        chips.set(last, new Chip(chips.get(last).label(), title, chips.get(last).url()));
    }

    /** A text with a mark beside its chip is the chip's title too, where it repeats the label. */
    private boolean isTitle(String text) {
        return isLastChipBare()
                && CitationMark.isIn(text)
                && ChipText.repeats(chips.get(chips.size() - 1).label(), text);
    }

    private void chip(Element element) {
        var text = Text.clean(element.text());
        if (isTitle(text)) {
            entitle(CitationMark.takenOff(text));
        } else {
            openBracket();
            chips.add(ChipElement.chip(element));
        }
    }

    /** A bracket around a chip goes with it. */
    private void openBracket() {
        var last = segments.isEmpty()
                ? ""
                : segments.get(segments.size() - 1).text().stripTrailing();
        if (last.endsWith("[")) {
            var segment = segments.remove(segments.size() - 1);
            segments.add(new Segment(last.substring(0, last.length() - 1), segment.parent()));
            inBrackets = true;
        }
    }

    private void add(String whole, @Nullable Element parent) {
        var closed = inBrackets && whole.stripLeading().startsWith("]");
        var text = closed ? whole.stripLeading().substring(1) : whole;
        inBrackets &= !closed;
        var blank = Text.clean(text).isEmpty();
        if (isTitle(Text.clean(text))) {
            entitle(CitationMark.takenOff(text));
            return;
        }
        if (parent != null && !blank && !CitationMark.isAll(text)) {
            segments.add(new Segment(text, parent));
        } else if (!segments.isEmpty() && !text.isEmpty() && blank) {
            var last = segments.remove(segments.size() - 1);
            segments.add(new Segment(last.text() + " ", last.parent()));
        }
    }

    private boolean isEmpty() {
        return segments.isEmpty();
    }

    /** A word processor writes an entry as a paragraph with its marker in it. */
    Block block(Kind kind, int line) {
        var first = segments.size() > 1 ? Text.clean(segments.get(0).text()) : "";
        var marked = kind == Kind.TEXT && MARKER.matcher(first).matches();
        if (marked || (kind == Kind.ITEM && NUMBER.matcher(first).matches())) {
            segments.remove(0);
        }
        var texts = segments.stream().map(Segment::text).toList();
        return new Block(marked ? Kind.ITEM : kind, Math.max(line, 1), texts, hasTopic(), chips);
    }

    private boolean hasTopic() {
        if (segments.size() < 2) {
            return false;
        }
        var first = segments.get(0);
        var second = segments.get(1);
        if (first.parent().equals(second.parent()) || second.parent().parents().contains(first.parent())) {
            return !endsBlank(first.text())
                    && Character.isLowerCase(second.text().charAt(0));
        }
        return !EMPHASIS.contains(first.parent().normalName());
    }

    private static boolean endsBlank(String text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
