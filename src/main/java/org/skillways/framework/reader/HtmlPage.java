package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Block.Kind;
import org.skillways.framework.reader.block.Text;

/**
 * Turns a page into blocks by its structure: headings, list items, terms and other elements that stand for themselves.
 * Class names play no part. What surrounds a page (navigation, banners, scripts) is left out; of its foot only the line
 * of sources stays.
 */
final class HtmlPage {

    private static final int DEEPEST = 400;
    private static final Set<String> SURROUNDINGS = Set.of(
            "nav",
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "iframe",
            "svg",
            "dialog",
            "select",
            "input",
            "textarea",
            "object",
            "canvas",
            "video",
            "audio",
            "img",
            "picture");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "dialog",
            "alertdialog",
            "tablist",
            "tab",
            "menu",
            "menubar",
            "search",
            "alert",
            "tooltip");
    private static final Set<String> HEADINGS =
            Set.of("h2", "h3", "h4", "h5", "h6", "summary", "legend", "caption", "dt");
    private static final Set<String> ITEMS = Set.of("li", "dd");
    private static final Set<String> LISTS = Set.of("ol", "ul", "dl", "li", "table", "details", "section", "article");

    private final List<Block> blocks = new ArrayList<>();
    private final Set<Element> withBlocks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> withLists = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlPage() {}

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");
    private static final String STRUCTURE =
            "h1, h2, h3, h4, h5, h6, [role=heading], li, [role=listitem], dt, dd, details, main, section, article,"
                    + " a[title], a[aria-label], abbr[title], cite, [data-tooltip]";

    static List<Block> blocks(Document document) {
        return new HtmlPage().read(document);
    }

    static Document parsed(String html) {
        var parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        return Jsoup.parse(html, "", parser);
    }

    /**
     * The text of a page that has neither headings, lists, sections nor tooltips, as programs make it of a print; nothing
     * for other pages.
     */
    static Optional<String> bareText(Document document) {
        if (document.selectFirst("meta[name=generator][content^=pdftohtml]") != null) {
            document.select("a[name=outline], a[name=outline] ~ *").remove();
        }
        if (document.selectFirst(STRUCTURE) != null) {
            return Optional.empty();
        }
        document.select("a[name~=^\\d+$]").forEach(page -> page.before("\f"));
        document.body()
                .nodeStream(TextNode.class)
                .filter(text -> Objects.requireNonNull(text.parent()).closest("p, td, th") != null)
                .forEach(text -> text.text(BLANKS.matcher(text.getWholeText()).replaceAll(" ")));
        document.select("td + td, th + td").forEach(cell -> cell.before("\t"));
        document.select("br, p, div, hr, tr").forEach(element -> element.after("\n"));
        var text = document.body().wholeText();
        return Optional.of(
                document.selectFirst("pre") == null ? EMPTY_LINES.matcher(text).replaceAll("\n") : text);
    }

    private List<Block> read(Document document) {
        for (var element : document.getAllElements()) {
            if (!InlineText.isInline(element) && !isDrawing(element)) {
                mark(element, withBlocks);
            }
            if (LISTS.contains(element.normalName()) || isRole(element, "list")) {
                mark(element, withLists);
            }
        }
        var main = document.selectFirst("main, [role=main]");
        if (main != null && main.selectFirst("h1") != null && main.selectFirst("li, h2, h3") != null) {
            walk(main);
            document.select("footer").stream()
                    .filter(foot -> foot.closest("main") == null)
                    .forEach(this::foot);
        } else {
            walk(document.body());
        }
        return blocks;
    }

    /** Marks all elements around this one; stops where that was done before. */
    private static void mark(Element element, Set<Element> around) {
        for (var parent = element.parent(); parent != null && around.add(parent); parent = parent.parent()) {}
    }

    private void walk(Element element) {
        var name = element.normalName();
        if (isSurrounding(element) || (isBeside(element) && !hasTitle())) {
            return;
        }
        if (name.equals("footer")) {
            foot(element);
        } else if (name.equals("h1")) {
            add(Kind.TITLE, element, List.of(element));
        } else if (HEADINGS.contains(name) || isRole(element, "heading")) {
            add(Kind.HEADING, element, List.of(element));
        } else if (isItem(element) && !withLists.contains(element)) {
            add(Kind.ITEM, element, List.of(element));
        } else {
            children(element);
        }
    }

    /** An entry of a list, or the row of a table that has no heading in it. */
    private static boolean isItem(Element element) {
        return ITEMS.contains(element.normalName())
                || isRole(element, "listitem")
                || (element.normalName().equals("tr") && element.selectFirst("h1, h2, h3, h4, th") == null);
    }

    private static boolean isRole(Element element, String role) {
        return element.attr("role").equalsIgnoreCase(role);
    }

    private static boolean isDrawing(Element element) {
        return element.tag().namespace().endsWith("svg");
    }

    /** Children that stand for themselves one by one, and the text between them. */
    private void children(Element element) {
        var between = new ArrayList<Node>();
        for (var child : element.childNodes()) {
            if (child instanceof Element block && (!InlineText.isInline(block) || withBlocks.contains(block))) {
                add(Kind.TEXT, element, between);
                between.clear();
                walk(block);
            } else {
                between.add(child);
            }
        }
        add(Kind.TEXT, element, between);
    }

    private void add(Kind kind, Element element, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            var block = InlineText.of(nodes, kind)
                    .block(kind, element.sourceRange().start().lineNumber());
            if (!block.isBlank()) {
                blocks.add(block);
            }
        }
    }

    private void foot(Element foot) {
        for (var element : foot.getAllElements()) {
            var text = Text.clean(element.ownText());
            if (text.startsWith("Sources:") || text.startsWith("©")) {
                var line = element.sourceRange().start().lineNumber();
                blocks.add(Block.of(Kind.TEXT, Math.max(line, 1), Text.clean(element.text())));
            }
        }
    }

    /** What stands beside a page's text; above the title it is a menu. */
    private static boolean isBeside(Element element) {
        return element.normalName().equals("aside") || isRole(element, "complementary");
    }

    private boolean hasTitle() {
        return blocks.stream().anyMatch(block -> block.kind() == Kind.TITLE);
    }

    private static boolean isSurrounding(Element element) {
        return SURROUNDINGS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }
}
