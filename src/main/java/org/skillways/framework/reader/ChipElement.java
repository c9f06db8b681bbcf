package org.skillways.framework.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.reader.block.Block.Chip;
import org.skillways.framework.reader.block.CitationMark;
import org.skillways.framework.reader.block.Text;

/** Reads a citation chip of a page: a link with a tooltip, an accessible name, or text for screen readers only. */
final class ChipElement {

    private static final Set<String> CHIPS =
            Set.of("a", "button", "abbr", "cite", "span", "sup", "small", "mark", "i", "em", "b", "code", "label");
    private static final Set<String> TOOLTIPS = Set.of(
            "title", "aria-label", "data-tooltip", "data-title", "data-tip", "data-original-title", "data-content");
    private static final Pattern CONTROL = Pattern.compile(
            "(?i)(?:copy|share|save|bookmark|edit|print|report|flag|like|permalink|link to|direct link|anchor|expand|collapse"
                    + "|show|hide|more|less|details|add to|select)\\b.*|[^\\p{L}\\d]{0,3}");
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?\\d{1,3}[\\])]?");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(?:source|citation|cites|evidence|view source)\\s*:\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("^\\s*[:,.|]\\s*");

    private ChipElement() {}

    /**
     * A link is a chip when it has a tooltip, or stands after a statement's text; another element when it has a tooltip
     * and stands there.
     */
    static boolean isChip(Element element, boolean afterText) {
        if (!CHIPS.contains(element.normalName())) {
            return false;
        }
        var link = element.normalName().equals("a");
        if (!link
                && !element.normalName().equals("abbr")
                && !element.normalName().equals("cite")
                && !afterText) {
            return false;
        }
        var tooltip = !tooltips(element).isEmpty() || (hasOwnMark(element) && CitationMark.isIn(element.text()));
        return tooltip || (afterText && link && element.hasAttr("href"));
    }

    /** A box around several chips has their marks and is none. */
    private static boolean hasOwnMark(Element element) {
        return element.children().select("a, button").isEmpty();
    }

    /** A button for copying, the anchor of a line: part of the page, not of what it says. */
    static boolean isControl(Element element) {
        var name = element.normalName();
        if (!name.equals("button") && !(name.equals("a") && isInPage(element))) {
            return false;
        }
        var text = Text.clean(element.text());
        var label = tooltips(element).stream().findFirst().orElse(text);
        return CONTROL.matcher(label).matches()
                || (CONTROL.matcher(text).matches()
                        && (text.length() > 1
                                || isInPage(element)
                                || CONTROL.matcher(label).matches()));
    }

    private static boolean isInPage(Element element) {
        var href = element.attr("href").strip();
        return href.startsWith("#") || (element.hasAttr("onclick") && href.isEmpty());
    }

    static Chip chip(Element element) {
        var note = note(element);
        return note == null ? own(element) : ofNote(note);
    }

    /** The footnote that a link with a number leads to. */
    private static @Nullable Element note(Element element) {
        var href = element.attr("href").strip();
        var document = element.ownerDocument();
        var number = NUMBER.matcher(Text.clean(element.text())).matches();
        return number && href.length() > 1 && href.startsWith("#") && document != null
                ? document.getElementById(href.substring(1))
                : null;
    }

    /** A footnote names its source as a chip does: with a link, or with label and title in a row. */
    private static Chip ofNote(Element note) {
        var link = note.selectFirst("a[href^=http]");
        var written = note.ownText().isBlank() ? note.text() : note.ownText();
        var text = CitationMark.takenOff(written);
        var colon = text.indexOf(": ");
        var title = colon < 0 ? text : text.substring(colon + 2);
        return new Chip(colon < 0 ? text : text.substring(0, colon), title, link == null ? null : url(link));
    }

    private static Chip own(Element element) {
        var own = texts(element);
        var label = own.isEmpty() ? "" : own.get(0);
        var rest = own.size() < 2 ? "" : Text.clean(String.join(" ", own.subList(1, own.size())));
        var title = Stream.concat(tooltips(element).stream(), Stream.of(rest))
                .map(text -> withoutLabel(text, label))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var url = url(element);
        if (title.isEmpty()) {
            var glued = ChipText.clean(label);
            return new Chip(glued.label(), glued.title().isEmpty() ? label : glued.title(), url);
        }
        return new Chip(label.isEmpty() ? title : label, title, url);
    }

    private static List<String> texts(Element element) {
        return element.nodeStream(TextNode.class)
                .map(text -> CitationMark.takenOff(text.getWholeText()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> tooltips(Element element) {
        var described = Text.clean(element.attr("aria-describedby"));
        var document = element.ownerDocument();
        var target = described.isEmpty() || document == null ? null : document.getElementById(described);
        var attributes = element.attributes().asList().stream()
                .filter(attribute -> TOOLTIPS.contains(attribute.getKey()))
                .map(Attribute::getValue);
        return Stream.concat(attributes, Stream.of(target == null ? "" : target.text()))
                .filter(Objects::nonNull)
                .map(CitationMark::takenOff)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A tooltip can begin with the chip's label again. */
    private static String withoutLabel(String text, String label) {
        var title = PREFIX.matcher(text).replaceFirst("");
        if (label.isEmpty() || !title.startsWith(label)) {
            return title;
        }
        var rest = title.substring(label.length());
        var separator = SEPARATOR.matcher(rest);
        if (separator.lookingAt() && separator.end() < rest.length()) {
            return rest.substring(separator.end());
        }
        return ChipText.repeats(label, rest) ? rest.strip() : title;
    }

    private static @Nullable String url(Element element) {
        var url = element.attr("href").strip();
        return url.startsWith("http://") || url.startsWith("https://") ? url : null;
    }
}
