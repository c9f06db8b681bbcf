package org.skillways.framework.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.reader.block.Block.Chip;
import org.skillways.framework.reader.block.Text;

/** Reads a citation chip of a page: a link with a tooltip, an accessible name, or text for screen readers only. */
final class ChipElement {

    private static final Set<String> CHIPS = Set.of("a", "button", "abbr", "cite");
    private static final Set<String> TOOLTIPS = Set.of(
            "title", "aria-label", "data-tooltip", "data-title", "data-tip", "data-original-title", "data-content");
    private static final Pattern MARK =
            Pattern.compile("(?i)\\s*[.,;]?\\s*\\(?opens in (?:a )?new (?:tab|window)\\)?\\.?\\s*");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(?:source|citation|cites|evidence|view source)\\s*:\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("^\\s*[:,.|]\\s*");

    private ChipElement() {}

    /** A link is a chip when it has a tooltip, or stands after a statement's text. */
    static boolean isChip(Element element, boolean afterText) {
        if (!CHIPS.contains(element.normalName())) {
            return false;
        }
        if (element.normalName().equals("button") && !afterText) {
            return false;
        }
        var tooltip =
                !tooltips(element).isEmpty() || MARK.matcher(element.text()).find();
        return tooltip || (afterText && element.normalName().equals("a") && element.hasAttr("href"));
    }

    static Chip chip(Element element) {
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
        return element.nodeStream(org.jsoup.nodes.TextNode.class)
                .map(text -> withoutMark(text.getWholeText()))
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
                .map(ChipElement::withoutMark)
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

    /** Whether this is nothing but the words on the new tab. */
    static boolean isMark(String text) {
        return MARK.matcher(text).find() && withoutMark(text).isEmpty();
    }

    static String withoutMark(String text) {
        return Text.withoutStops(Text.clean(MARK.matcher(Text.clean(text)).replaceAll(" ")));
    }

    private static @Nullable String url(Element element) {
        var url = element.attr("href").strip();
        return url.startsWith("http://") || url.startsWith("https://") ? url : null;
    }
}
