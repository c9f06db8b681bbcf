package org.skillways.framework;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A page as browsers, editors, mails and archives hand it on: each variant says the same as the page itself. */
final class HtmlVariants {

    private final String page;
    private final Map<String, byte[]> variants = new LinkedHashMap<>();

    private HtmlVariants(String page) {
        this.page = page;
    }

    static Map<String, byte[]> of(String page) {
        return new HtmlVariants(page).all();
    }

    private Map<String, byte[]> all() {
        chips();
        insideItems();
        structure();
        head();
        saved();
        packed();
        return variants;
    }

    private void add(String name, String html) {
        variants.put(name, html.getBytes(StandardCharsets.UTF_8));
    }

    private void changed(String name, Consumer<Document> change) {
        var document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        change.accept(document);
        add(name, document.outerHtml());
    }

    private void chips() {
        add("chips of a new window", page.replace("Opens in new tab", "Opens in new window"));
        add("chips of a new tab", page.replace("Opens in new tab", "Opens in a new tab"));
        add("chips in brackets", page.replace(". Opens in new tab.", " (opens in a new tab)"));
        add("chips in Spanish", page.replace("Opens in new tab", "Se abre en una pestaña nueva"));
        eachChip("chips with a title alone", chip -> withTitle(chip, "title"));
        eachChip("chips with an accessible name alone", chip -> withTitle(chip, "aria-label"));
        eachChip("chips with an accessible name that repeats the label", chip -> {
            var label = label(chip);
            var title = title(chip);
            chip.text(label).removeAttr("title").attr("aria-label", label + ": " + title + " (opens in new tab)");
        });
        eachChip(
                "chips as buttons",
                chip -> withTitle(chip, "title").tagName("button").removeAttr("href"));
        eachChip(
                "chips as spans with a title",
                chip -> withTitle(chip, "title").tagName("span").removeAttr("href"));
        eachChip(
                "chips as abbreviations",
                chip -> withTitle(chip, "title").tagName("abbr").removeAttr("href"));
        eachChip("chips raised", chip -> withTitle(chip, "title").wrap("<sup></sup>"));
        eachChip("chips in square brackets", chip -> {
            withTitle(chip, "title");
            chip.before("[").after("]");
        });
        changed("chips as footnotes", document -> {
            var notes = new Element("ol").attr("id", "notes");
            var number = 0;
            for (var chip : document.select("li a:has(span:contains(Opens in new tab))")) {
                var note = notes.appendElement("li").attr("id", "note" + ++number);
                note.text(label(chip) + ": " + title(chip) + ". ");
                note.appendElement("a").attr("href", chip.attr("href")).text("link");
                note.appendElement("a").attr("href", "#cite" + number).text("↩");
                chip.text(String.valueOf(number))
                        .removeAttr("title")
                        .attr("href", "#note" + number)
                        .wrap("<sup></sup>");
            }
            document.body().appendChild(notes);
        });
        eachChip("chips with a tooltip beside", chip -> {
            var title = title(chip);
            chip.text(label(chip)).removeAttr("title");
            chip.after("<span role=\"tooltip\">" + title.replace("&", "&amp;") + "</span>");
        });
    }

    private static Element withTitle(Element chip, String attribute) {
        var title = title(chip);
        chip.text(label(chip)).removeAttr("title").attr(attribute, title);
        return chip;
    }

    private static String label(Element chip) {
        return chip.textNodes().stream()
                .map(TextNode::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(chip.child(0).text());
    }

    private static String title(Element chip) {
        return hidden(chip)
                .text()
                .replace(". Opens in new tab.", "")
                .replace("Opens in new tab", "")
                .strip();
    }

    private static Element hidden(Element chip) {
        var hidden = chip.selectFirst(".sr-only, .visually-hidden");
        return hidden == null ? chip.child(chip.childrenSize() - 1) : hidden;
    }

    private void eachChip(String name, Consumer<Element> change) {
        changed(
                name,
                document -> document.select("li a:has(span:contains(Opens in new tab))")
                        .forEach(change));
    }

    private void insideItems() {
        eachItem(
                "copy buttons in items",
                item -> item.append("<button type=\"button\" aria-label=\"Copy statement\">Copy</button>"));
        eachItem("copy buttons with a title", item -> item.append("<button title=\"Copy to clipboard\">⧉</button>"));
        eachItem("anchors in items", item -> item.prepend("<a href=\"#s1\" aria-hidden=\"true\">#</a>"));
        eachItem(
                "anchors behind items",
                item -> item.append("<a class=\"anchor\" href=\"#s1\" title=\"Link to this statement\">¶</a>"));
        eachItem(
                "numbers in items",
                item -> item.prepend("<span class=\"no\">" + (item.elementSiblingIndex() + 1) + ".</span> "));
        eachItem("check boxes in items", item -> item.prepend("<input type=\"checkbox\"> "));
        eachItem("soft hyphens", item -> texts(item, text -> text.replaceAll("(?<=[a-z]{5})(?=[a-z]{4})", "\u00AD")));
        eachItem("non-breaking blanks", item -> texts(item, text -> text.replace(' ', '\u00A0')));
        eachItem(
                "zero-width blanks",
                item -> texts(item, text -> text.replaceAll("(?<=[a-z]{6})(?=[a-z]{4})", "\u200B")));
        eachItem(
                "font elements of a translator",
                item -> item.html("<font style=\"vertical-align: inherit\">" + item.html() + "</font>"));
        eachItem("paragraphs in items", item -> item.html("<p>" + item.html() + "</p>"));
        eachItem(
                "topic and behaviour on lines",
                item -> item.select("span.does, span.block, div").forEach(behaviour -> behaviour.before("<br>")));
    }

    private static void texts(Element item, UnaryOperator<String> change) {
        item.nodeStream(TextNode.class).forEach(node -> node.text(change.apply(node.getWholeText())));
    }

    private void eachItem(String name, Consumer<Element> change) {
        changed(
                name,
                document -> document.select("ol > li, section ol li").stream()
                        .filter(item -> item.closest("nav") == null)
                        .forEach(change));
    }

    private void structure() {
        changed("levels collapsed", document -> document.select("h3").forEach(heading -> heading.tagName("summary")));
        changed(
                "levels as bold paragraphs",
                document -> document.select("h3, h4").stream()
                        .filter(heading -> heading.closest("dl, details") == null)
                        .forEach(heading ->
                                heading.html("<b>" + heading.html() + "</b>").tagName("p")));
        changed(
                "headings with roles",
                document -> document.select("h2, h3, h4")
                        .forEach(heading -> heading.attr("role", "heading")
                                .attr("aria-level", heading.normalName().substring(1))
                                .tagName("div")));
        changed("lists with roles", document -> {
            document.select("ol li")
                    .forEach(item -> item.attr("role", "listitem").tagName("div"));
            document.select("ol").forEach(list -> list.attr("role", "list").tagName("div"));
        });
        changed("everything hidden", document -> document.select("section").attr("hidden", ""));
        changed(
                "levels from the top",
                document -> document.select(":has(> h3:matches(^[A-Z][a-z]+$), > .level-head):has(> ol)").stream()
                        .collect(Collectors.groupingBy(Element::parent))
                        .forEach((parent, levels) -> {
                            var above = Objects.requireNonNull(levels.get(0).previousElementSibling());
                            levels.forEach(above::after);
                        }));
        changed("durable skills first", document -> {
            var durable = document.select("section").stream()
                    .filter(section ->
                            section.select("h2").text().toLowerCase(Locale.ROOT).contains("durable"))
                    .findFirst();
            var mastery = document.expectFirst("section:has(ol)");
            durable.ifPresent(section -> mastery.before(section.clone()));
            durable.ifPresent(Element::remove);
        });
        changed(
                "lists as paragraphs of a word processor",
                document -> document.select("ol:not(dd ol)").forEach(list -> {
                    var number = 0;
                    for (var item : list.select("> li")) {
                        item.tagName("p").attr("class", "MsoListParagraph");
                        item.html("<span style=\"mso-list:Ignore\">" + ++number
                                + ".<span>&nbsp;&nbsp;&nbsp; </span></span>" + item.html());
                    }
                    list.unwrap();
                }));
        changed(
                "lists as tables",
                document -> document.select("ol").forEach(list -> {
                    list.select("> li").forEach(item -> {
                        var row = new Element("tr");
                        item.replaceWith(row);
                        row.appendElement("td").text(String.valueOf(row.elementSiblingIndex() + 1));
                        row.appendElement("td").html(item.html());
                    });
                    list.tagName("table");
                }));
        changed("without main", document -> document.select("main").tagName("div"));
        changed(
                "scripts and styles inside",
                document -> document.select("ol")
                        .forEach(
                                list -> list.before("<script>var emerging = 'Emerging';</script><style>.a{}</style>")));
        changed("comments inside", document -> document.select("li").forEach(item -> item.prepend("<!-- 1 -->")));
    }

    private void head() {
        changed(
                "title with the site's name",
                document -> document.expectFirst("h1").append(" | Sample Exchange"));
        changed(
                "menu with other codes above",
                document -> document.body()
                        .prepend(
                                "<ul><li>SOC 11-1011.00 Chief Executives</li><li>SOC 29-1141.00 Registered Nurses</li></ul>"));
        changed(
                "related occupations in an aside",
                document -> parent(document.expectFirst("h1"))
                        .before("<aside><h2>Related occupations</h2><p>SOC 29-1141.00</p></aside>"));
        changed(
                "dates as badges",
                document -> document.expectFirst("span:contains(SOC)").before("<span>Updated May 2026</span>"));
        add("code with a non-breaking hyphen", page.replaceAll("(SOC \\d\\d)-(\\d{4})", "$1&#8209;$2"));
        add("code with an en dash", page.replaceAll("(SOC \\d\\d)-(\\d{4})", "$1&ndash;$2"));
        add("job zone in words", page.replace("Job Zone 4", "Job Zone Four").replace("Job Zone 5", "Job Zone Five"));
        changed("badges as terms", document -> {
            var badges = document.select("span:matchesOwn(^(SOC|Job Zone|v\\.\\d))");
            var terms = new StringBuilder("<dl>");
            badges.forEach(badge -> terms.append(term(badge.text())));
            parent(badges.get(0)).after(terms.append("</dl>").toString());
            badges.remove();
        });
    }

    private static Element parent(Element element) {
        return Objects.requireNonNull(element.parent());
    }

    private static String term(String badge) {
        if (badge.startsWith("SOC")) {
            return "<dt>SOC code</dt><dd>" + badge.substring(4) + "</dd>";
        }
        return badge.startsWith("v")
                ? "<dt>Version</dt><dd>" + badge.substring(2) + "</dd>"
                : "<dt>Job Zone</dt><dd>" + badge.substring(9) + "</dd>";
    }

    private void saved() {
        add("with a mark", "\uFEFF" + page);
        add("with a declaration", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + page);
        add("with a comment above", "<!-- saved from url=(0042)https://example.org/framework/1 -->\n" + page);
        add("with capitals", page.replaceAll("<(/?)(h[1-6]|li|ol|ul|p|div|span)\\b", "<$1$2"));
        changed("body alone", document -> {});
        variants.put("body alone", Jsoup.parse(page).body().html().getBytes(StandardCharsets.UTF_8));
        variants.put(
                "main alone", Jsoup.parse(page).expectFirst("main").outerHtml().getBytes(StandardCharsets.UTF_8));
        variants.put(
                "declared in Windows-1252",
                page.replace("utf-8", "windows-1252").getBytes(Charset.forName("windows-1252")));
        add("with a paragraph above", "Copied from the site on Monday.\n" + page);
    }

    private void packed() {
        variants.put(
                "MHTML", mail("multipart/related; type=\"text/html\"", "text/html", quoted(page), "quoted-printable"));
        variants.put("mail", mail("multipart/alternative", "text/html", base64(page), "base64"));
        variants.put("gzip", gzip(page));
        variants.put("zip", zip(page));
        variants.put("web archive", webArchive(page));
    }

    private static byte[] mail(String type, String part, String content, String encoding) {
        var text = "multipart/alternative".equals(type)
                ? "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe page is below.\r\n"
                : "";
        return ("From: <Saved by a browser>\r\nSubject: Page\r\nMIME-Version: 1.0\r\nContent-Type: " + type
                        + "; boundary=\"b\"\r\n\r\n" + text + "--b\r\nContent-Type: " + part
                        + "; charset=utf-8\r\nContent-Transfer-Encoding: " + encoding
                        + "\r\nContent-Location: https://example.org/\r\n\r\n" + content
                        + "\r\n--b\r\nContent-Type: text/css\r\n\r\nbody {}\r\n--b--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static String quoted(String text) {
        var quoted = new StringBuilder();
        var width = 0;
        for (var one : text.getBytes(StandardCharsets.UTF_8)) {
            var plain = (one >= ' ' && one < 127 && one != '=') || one == '\n';
            var next = one == '\n' ? "\r\n" : plain ? String.valueOf((char) one) : "=%02X".formatted(one & 0xFF);
            if (one != '\n' && width + next.length() > 75) {
                quoted.append("=\r\n");
                width = 0;
            }
            quoted.append(next);
            width = one == '\n' ? 0 : width + next.length();
        }
        return quoted.toString();
    }

    static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(bytes)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] webArchive(String text) {
        try {
            var main = new NSDictionary();
            main.put("WebResourceData", new NSData(text.getBytes(StandardCharsets.UTF_8)));
            main.put("WebResourceTextEncodingName", "UTF-8");
            var archive = new NSDictionary();
            archive.put("WebMainResource", main);
            return BinaryPropertyListWriter.writeToArray(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(String text) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ZipOutputStream(bytes)) {
                out.putNextEntry(new ZipEntry("pages/page.html"));
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.putNextEntry(new ZipEntry("pages/page_files/style.css"));
                out.write("body {}".getBytes(StandardCharsets.UTF_8));
                out.putNextEntry(new ZipEntry("__MACOSX/pages/._page.html"));
                out.write(new byte[] {0, 5, 22, 7});
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
