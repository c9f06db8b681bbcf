package org.skillways.framework;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page's text as people send it: each variant says the same as the page that it is made from. */
final class TextVariants {

    private static final Pattern ITEM = Pattern.compile("^(?:  \\d+\\.|-) ");
    private static final Pattern NUMBER = Pattern.compile("^  (\\d+)\\. ");
    private static final Pattern LEVEL =
            Pattern.compile("^(Emerging|Developing|Proficient|Advanced|Applying|Exceeding)$");
    private static final Pattern DOMAIN = Pattern.compile("^(\\d{1,2})([A-Z][A-Za-z ]+?)(\\d+) statements$");
    private static final Pattern CODE = Pattern.compile("(SOC \\d\\d)-(\\d{4})");

    private final String page;
    private final List<String> lines;
    private final Map<String, byte[]> variants = new LinkedHashMap<>();

    private TextVariants(String page) {
        this.page = page;
        lines = page.lines().toList();
    }

    static Map<String, byte[]> of(String page) {
        return new TextVariants(page).all();
    }

    private Map<String, byte[]> all() {
        encodings();
        invisible();
        markers();
        dashes();
        wrapped();
        mail();
        headings();
        head();
        chips();
        markup();
        spreadsheets();
        prints();
        webPages();
        return variants;
    }

    private void add(String name, String text) {
        variants.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void each(String name, UnaryOperator<String> line) {
        add(name, lines.stream().map(line).collect(Collectors.joining("\n")));
    }

    /** Each line that is an item, without its marker. */
    private void items(String name, UnaryOperator<String> item) {
        each(name, line -> isItem(line) ? item.apply(ITEM.matcher(line).replaceFirst("")) : line);
    }

    private void numbered(String name, UnaryOperator<String> number) {
        each(name, line -> NUMBER.matcher(line).replaceFirst(found -> number.apply(found.group(1))));
    }

    private static boolean isItem(String line) {
        return ITEM.matcher(line).lookingAt();
    }

    private void encodings() {
        variants.put("UTF-16 without a mark", page.getBytes(StandardCharsets.UTF_16LE));
        variants.put("UTF-16 of the other order without a mark", page.getBytes(StandardCharsets.UTF_16BE));
        variants.put("UTF-8 with a mark", ("\uFEFF" + page).getBytes(StandardCharsets.UTF_8));
        variants.put("Windows-1252", page.getBytes(Charset.forName("windows-1252")));
        variants.put("Mac Roman", page.getBytes(Charset.forName("x-MacRoman")));
        add("UTF-8 read as Windows-1252", misread(page));
        add("UTF-8 read as Windows-1252 twice", misread(misread(page)));
        var stray = (page + "\n").getBytes(StandardCharsets.UTF_8);
        stray[stray.length - 1] = (byte) 0x92;
        variants.put("one stray byte", stray);
        add("lines of Windows", page.replace("\n", "\r\n"));
        add("lines of an old Mac", page.replace("\n", "\r"));
    }

    private static String misread(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var misread = new StringBuilder();
        var windows = Charset.forName("windows-1252");
        for (var one : bytes) {
            misread.append(new String(new byte[] {one}, windows));
        }
        return misread.toString();
    }

    private void invisible() {
        each("zero-width blank before lines", line -> line.isEmpty() ? line : "\u200B" + line);
        each("byte order mark before lines", line -> line.isEmpty() ? line : "\uFEFF" + line);
        each("left-to-right mark before lines", line -> line.isEmpty() ? line : "\u200E" + line);
        each("isolates around lines", line -> line.isEmpty() ? line : "\u2066" + line + "\u2069");
        each("zero-width blanks in words", line -> line.replaceAll("(?<=[a-z]{6})(?=[a-z]{4})", "\u200B"));
        each("soft hyphens", line -> line.replaceAll("(?<=[a-z]{5})(?=[a-z]{4})", "\u00AD"));
        each("word joiners", line -> line.replace("-", "\u2060-\u2060"));
        add("non-breaking blanks", page.replace(' ', '\u00A0'));
        add("non-breaking hyphens", page.replaceAll("(?<=[A-Za-z0-9])-(?=[A-Za-z0-9])", "\u2011"));
        each("line separator in statements", line -> isItem(line) ? line.replaceFirst(" — ", " —\u2028") : line);
        add("line separators for lines", page.replace("\n", "\u2028"));
        add("paragraph separators for lines", page.replace("\n", "\u2029"));
        each("blanks at the ends", line -> line + "   ");
        each("indented by a tab", line -> "\t" + line);
        add("form feeds between pages", page.replaceAll("(?s)((?:[^\n]*\n){40})", "$1\f"));
        add("double-spaced", String.join("\n\n", lines));
        add("without empty lines", page.replaceAll("\n{2,}", "\n"));
    }

    private void markers() {
        numbered("number and parenthesis", number -> number + ") ");
        numbered("number in parentheses", number -> "(" + number + ") ");
        numbered("number and tab", number -> number + ".\t");
        numbered("number without a blank", number -> number + ".");
        numbered("letters", number -> "  " + (char) ('a' + Integer.parseInt(number) - 1) + ". ");
        numbered("Roman numbers", number -> "  " + ROMAN.get(Integer.parseInt(number)) + ". ");
        numbered("number escaped for Markdown", number -> number + "\\. ");
        numbered("number on its own line", number -> number + ".\n");
        numbered("numbers of two levels", number -> "1." + number + " ");
        items("no marker", item -> item);
        numbered("number and dash", number -> number + " - ");
        numbered("number and colon", number -> number + ": ");
        numbered("number in square brackets", number -> "[" + number + "] ");
        numbered("number sign", number -> "#" + number + " ");
        numbered("number and blank", number -> number + " ");
        items("bullet", item -> "• " + item);
        items("bullet without a blank", item -> "•" + item);
        items("bullet and tab", item -> "•\t" + item);
        items("bullet of Word", item -> "\uF0B7\t" + item);
        items("bullet of Word's second level", item -> "o\t" + item);
        items("square bullet", item -> "§ " + item);
        items("hollow bullet", item -> "◦ " + item);
        items("black circle", item -> "● " + item);
        items("middle dot", item -> "· " + item);
        items("arrow", item -> "→ " + item);
        items("triangle", item -> "► " + item);
        items("dash", item -> "– " + item);
        items("asterisk", item -> "* " + item);
        items("plus", item -> "+ " + item);
        items("check box", item -> "☐ " + item);
        items("check box of Markdown", item -> "- [ ] " + item);
        items("bullet on its own line", item -> "•\n" + item);
    }

    private static final List<String> ROMAN = List.of(
            "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    private void dashes() {
        add("en dashes", page.replace('—', '–'));
        add("hyphens for dashes", page.replace(" — ", " - "));
        add("two hyphens for dashes", page.replace(" — ", " -- "));
        add("three hyphens for dashes", page.replace(" — ", " --- "));
        add("dashes without blanks", page.replace(" — ", "—"));
        add("horizontal bars for dashes", page.replace('—', '―'));
        add("minus signs for dashes", page.replace('—', '−'));
        items("behaviour on the next line", item -> "1. " + item.replaceFirst(" — ", "\n"));
        items("dash and behaviour on the next line", item -> "1. " + item.replaceFirst(" — ", "\n— "));
        items("dash before the next line", item -> "1. " + item.replaceFirst(" — ", " —\n"));
    }

    private void wrapped() {
        add("wrapped at 78", wrap(78, "", ""));
        add("wrapped at 72 with hanging indent", wrap(72, "", "     "));
        add("wrapped at 100", wrap(100, "", ""));
        add("wrapped at 60", wrap(60, "", ""));
        add("wrapped at 120 with hanging indent", wrap(120, "", "    "));
        add("quoted and wrapped", wrap(74, "> ", ""));
        add("wrapped and double-spaced", wrap(78, "", "").replace("\n", "\n\n"));
        add("paged as PDF", paged(wrap(96, "", "     ")));
        add("soft line ends of flowed text", wrap(72, "", "").replaceAll("(?<=[a-z,;])\n(?=[a-z])", " \n"));
    }

    private static String paged(String text) {
        var paged = new StringBuilder();
        var number = 0;
        for (var line : text.lines().toList()) {
            paged.append(line).append('\n');
            if (++number % 48 == 0) {
                paged.append("\n                    ").append(number / 48).append("\n\f");
            }
        }
        return paged.toString();
    }

    private String wrap(int width, String before, String hanging) {
        var rows = new ArrayList<String>();
        for (var line : lines) {
            var row = new StringBuilder();
            var empty = true;
            for (var word : line.split("(?<=\\S) +")) {
                if (!empty && row.length() + 1 + word.length() > width) {
                    rows.add(before + row);
                    row.setLength(0);
                    row.append(isItem(line) ? hanging : "").append(word);
                } else {
                    row.append(empty ? "" : " ").append(word);
                }
                empty = false;
            }
            rows.add((before + row).stripTrailing());
        }
        return String.join("\n", rows);
    }

    private void mail() {
        each("quoted", line -> "> " + line);
        each("quoted twice", line -> "> > " + line);
        each("quoted with a bar", line -> "| " + line);
        add(
                "forwarded",
                "Hi,\n\nplease see below.\n\n---------- Forwarded message ---------\n"
                        + "From: Ann Example <ann@example.org>\nDate: Tue, May 19, 2026 at 9:12 AM\n"
                        + "Subject: Framework\nTo: Bob Example <bob@example.org>\n\n" + page);
        add(
                "with an introduction",
                "Hi,\n\nhere is the framework we talked about. The statements cite O*NET.\n\n"
                        + "Best regards\n\n-----\n\n" + page);
        add("with a signature", page + "\n\n-- \nAnn Example\nWorkforce Board\n+1 555 0100\n");
        add("with an address above", "https://example.org/framework/occupation\n\n" + page);
        add(
                "with date and address of a print",
                "5/19/26, 9:12 AM\tFramework | Exchange\n" + page
                        + "\nhttps://example.org/framework/occupation\t1/9\n");
        add("in code fences", "```\n" + page + "\n```\n");
        variants.put("as a mail", mail("quoted-printable", HtmlVariants.quoted(page)));
        variants.put("as a mail in base64", mail("base64", HtmlVariants.base64(page)));
        add("twice in one file", page + "\n\n" + page);
    }

    private static byte[] mail(String encoding, String content) {
        return ("Received: by mail.example.org\r\nFrom: Ann <ann@example.org>\r\nTo: bob@example.org\r\n"
                        + "Subject: =?utf-8?q?Framework_=E2=80=94_page?=\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain;\r\n charset=\"utf-8\"\r\nContent-Transfer-Encoding: " + encoding
                        + "\r\n\r\n" + content)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void headings() {
        level("levels in capitals", level -> level.toUpperCase(Locale.ROOT));
        level("levels in small letters", level -> level.toLowerCase(Locale.ROOT));
        level("levels in Markdown", level -> "### " + level);
        level("levels in bold Markdown", level -> "**" + level + "**");
        level("levels with colon", level -> level + ":");
        level("levels with the word", level -> level + " level");
        level("levels after the word", level -> "Level: " + level);
        level("levels with number", level -> RANKS.get(level) + ". " + level);
        level("levels with arrow", level -> "▼ " + level);
        level("levels with arrow behind", level -> level + " ▾");
        level("levels in brackets", level -> "[" + level + "]");
        level("levels with a count", level -> level + " (" + RANKS.getOrDefault(level, 1) + ")");
        level("levels with a picture", level -> "\uD83D\uDD39 " + level);
        level("levels with letter and number", level -> "L" + RANKS.get(level) + " " + level);
        add(
                "roles in brackets",
                page.replaceAll("(?m)^(Emerging|Developing|Proficient|Advanced)\\n([A-Z][^\\n.]{5,40})$", "$1 ($2)"));
        level("levels underlined", level -> level + "\n" + "=".repeat(level.length()));
        level("levels between dashes", level -> "— " + level + " —");
        domain(
                "domains in Markdown",
                (number, name, count) -> "## " + number + " " + name + " " + count + " statements");
        domain("domains apart", (number, name, count) -> number + "\n" + name + "\n" + count + " statements");
        domain("domains with dots", (number, name, count) -> number + ". " + name + " (" + count + " statements)");
        domain(
                "domains in capitals",
                (number, name, count) -> number + name.toUpperCase(Locale.ROOT) + count + " STATEMENTS");
        domain("domains without counts", (number, name, count) -> number + ". " + name);
        domain("domains with a count in brackets", (number, name, count) -> number + ". " + name + " (" + count + ")");
        domain("domains with a dash", (number, name, count) -> name + " — " + count + " statements");
        domain("domains with tabs", (number, name, count) -> number + "\t" + name + "\t" + count + " statements");
        add(
                "list headings in capitals",
                LISTS.matcher(page)
                        .replaceAll(
                                found -> found.group().toUpperCase(Locale.ROOT).replace("$", "\\$")));
        add("list headings with colon", LISTS.matcher(page).replaceAll("$0:"));
        add("list headings in Markdown", LISTS.matcher(page).replaceAll("#### $0"));
    }

    private static final Pattern LISTS = Pattern.compile("(?m)^(?:Related titles|RAPIDS apprenticeships|O\\*NET skills|"
            + "Knowledge domains|Abilities|Work styles|Technology|Tasks · seed anchors for statements|"
            + "CIP education codes)$");

    private static final Map<String, Integer> RANKS =
            Map.of("Emerging", 1, "Developing", 2, "Proficient", 3, "Advanced", 4, "Applying", 3, "Exceeding", 4);

    private void level(String name, UnaryOperator<String> level) {
        each(name, line -> LEVEL.matcher(line).matches() ? level.apply(line) : line);
    }

    @FunctionalInterface
    private interface DomainHeading {
        String of(String number, String name, String count);
    }

    private void domain(String variant, DomainHeading heading) {
        each(variant, line -> {
            var domain = DOMAIN.matcher(line);
            return domain.matches() ? heading.of(domain.group(1), domain.group(2), domain.group(3)) : line;
        });
    }

    private void head() {
        code("code with a non-breaking hyphen", code -> code.group(1) + "\u2011" + code.group(2));
        code("code with an en dash", code -> code.group(1) + "–" + code.group(2));
        code("code with a minus sign", code -> code.group(1) + "−" + code.group(2));
        code("code with a colon", code -> code.group(1).replace("SOC ", "SOC: ") + "-" + code.group(2));
        code("code of O*NET", code -> code.group(1).replace("SOC ", "O*NET-SOC ") + "-" + code.group(2));
        add("badges apart", page.replaceFirst("(SOC \\S+?)Job Zone (.*?)v\\.", "$1\nJob Zone $2\nv."));
        add("badges with bars", page.replaceFirst("(SOC \\S+?)Job Zone (.*?)v\\.", "$1 | Job Zone $2 | v."));
        add("context on the next line", page.replaceFirst("Context covered", "Context covered\n"));
        add("a menu with other codes above", "Home\nChief Executives\nSOC 11-1011.00\n\n" + page);
        add("without the lines that introduce", page.replaceAll("(?m)^(?:How a worker at|Ten durable-skill).*\\R", ""));
        add("title in Markdown", page.replaceFirst("\n\n([^\n]+)\n\nSOC", "\n\n# $1\n\nSOC"));
    }

    private void code(String name, Function<MatchResult, String> code) {
        add(name, CODE.matcher(page).replaceFirst(code));
    }

    private static final String MARK = "Opens in new tab.";

    private void chips() {
        add("chips of a new window", page.replace(MARK, "Opens in new window."));
        add("chips of a new tab", page.replace(MARK, "Opens in a new tab."));
        add("chips in brackets", page.replace(". " + MARK, " (opens in new tab)"));
        add("chips in square brackets", page.replace(". " + MARK, " [opens in a new window]"));
        add("chips in capitals", page.replace(MARK, "OPENS IN NEW TAB."));
        add("chips in small letters", page.replace(MARK, "opens in new tab."));
        add("chips in Spanish", page.replace(MARK, "Se abre en una pestaña nueva."));
        add("chips in German", page.replace(MARK, "Wird in neuem Tab geöffnet."));
        add("chips in French", page.replace(MARK, "S'ouvre dans un nouvel onglet."));
        add("chips as an external link", page.replace(MARK, "External link."));
        add("chips without a full stop", page.replace(" " + MARK, " Opens in new tab"));
    }

    private static final Pattern CHIP = Pattern.compile(
            "(Jadhav & Danve, 2026|WEF Skills Taxonomy|Pathsmith Durable Skills|O\\*NET v30\\.2|Anthropic Economic Index)"
                    + "((?:Skill Automation|WEF Skills|Pathsmith Durable|O\\*NET Resource|Anthropic Economic).*?)\\. Opens in new tab\\.");

    private void markup() {
        add("links of Markdown", CHIP.matcher(page).replaceAll("[$1$2. Opens in new tab.](https://example.org/a_b)"));
        add("links of Markdown with a title", CHIP.matcher(page).replaceAll("[$1](https://example.org/a \"$2\")"));
        add("escapes of Markdown", page.replace("O*NET", "O\\*NET").replace("_", "\\_"));
        items("topics in bold Markdown", item -> "1. " + item.replaceFirst("^([^—]{3,90}) — ", "**$1** — "));
        var number = new int[1];
        add(
                "a text browser's dump",
                CHIP.matcher(page)
                                .replaceAll(found -> "[" + ++number[0] + "]" + Matcher.quoteReplacement(found.group()))
                        + "\n\nReferences\n\n"
                        + IntStream.rangeClosed(1, number[0])
                                .mapToObj(i -> "   " + i + ". https://example.org/" + i)
                                .collect(Collectors.joining("\n")));
    }

    private void spreadsheets() {
        each("quotes of a spreadsheet", line -> '"' + line.replace("\"", "\"\"") + '"');
        each("empty cells of a spreadsheet", line -> line + "\t\t");
        each("commas of a spreadsheet", line -> '"' + line.replace("\"", "\"\"") + "\",,");
        numbered("numbers in a cell of their own", number -> number + "\t");
        each("a comma after each line", line -> line + ",");
        add("numbers of lines", countedLines("%6d\t%s"));
        add("numbers of lines in cells", countedLines("%d,\"%s\"").lines().collect(Collectors.joining("\n")));
        add("curly quotation marks", page.replaceAll("(?<=\\w)'(?=\\w)", "’").replaceAll("\"([^\"\n]*)\"", "“$1”"));
        add("entities of HTML", page.replace("&", "&amp;").replace("'", "&#39;").replace("—", "&mdash;"));
        add("ligatures", page.replace("ffi", "\uFB03").replace("fi", "\uFB01").replace("fl", "\uFB02"));
    }

    private String countedLines(String format) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> format.formatted(i + 1, lines.get(i).replace("\"", "\"\"")))
                .collect(Collectors.joining("\n"));
    }

    /** A print breaks lines by the widths of letters, and puts lines of its own on each page. */
    private void prints() {
        var printed = wrap(lines, 44, TextVariants::printed);
        add("printed", printed);
        add("printed on pages", onPages(printed, "\f"));
        add("copied from a print", onPages(printed, ""));
        add(
                "citations below their statements",
                page.replaceAll("(?m)^(  \\d+\\. [^\\n]*?\\S) ?(?=" + LABEL + ")", "$1\n\n"));
        add("label and title apart", CHIP.matcher(page).replaceAll(" $1 $2. Opens in new tab."));
        items(
                "topic and behaviour in entries of their own",
                item -> item.contains(" — ") && item.indexOf(" — ") <= 60
                        ? "1. " + item.replaceFirst(" — ", "\n   • ")
                        : "1. " + item);
    }

    private static final String LABEL =
            "(?:Jadhav & Danve, 2026|WEF Skills Taxonomy|Pathsmith Durable Skills|O\\*NET v30\\.2|Anthropic Economic Index)"
                    + "(?:Skill Automation|WEF Skills|Pathsmith Durable|O\\*NET Resource|Anthropic Economic)";

    /** The width of a letter of a common font, in thirds of an em. */
    private static double printed(int letter) {
        return "ijl.,;:|' ".indexOf(letter) >= 0 ? 0.27 : "ftr()-".indexOf(letter) >= 0 ? 0.33 : wide(letter);
    }

    private static double wide(int letter) {
        return "mwMW—".indexOf(letter) >= 0 ? 0.85 : Character.isUpperCase(letter) ? 0.67 : 0.54;
    }

    private static String wrap(List<String> lines, double width, IntToDoubleFunction letter) {
        var rows = new ArrayList<String>();
        for (var line : lines) {
            var row = new StringBuilder();
            for (var word : line.strip().split(" +")) {
                if (!row.isEmpty()
                        && (row + " " + word).chars().mapToDouble(letter).sum() > width) {
                    rows.add(row.toString());
                    row.setLength(0);
                }
                row.append(row.isEmpty() ? "" : " ").append(word);
            }
            rows.add(row.toString());
        }
        return String.join("\n", rows);
    }

    /** Each page has a date and a title at its head, an address and a number at its foot. */
    private static String onPages(String text, String feed) {
        var rows = text.lines().toList();
        var pages = (rows.size() + 39) / 40;
        return IntStream.range(0, pages)
                .mapToObj(i -> "5/19/26, 9:12 AM\n\n"
                        + String.join("\n", rows.subList(i * 40, Math.min(i * 40 + 40, rows.size())))
                        + "\n\nhttps://example.org/framework/occupation\n\n" + (i + 1) + "/" + pages + "\n")
                .collect(Collectors.joining(feed));
    }

    /** Programs make web pages of texts without headings and lists. */
    private void webPages() {
        html("web page of paragraphs", "", line -> "<p>" + line + "</p>", "");
        html("web page of broken lines", "", line -> line + "<br>", "");
        html("web page of divisions", "<div>", line -> "<div>" + (line.isEmpty() ? "<br>" : line) + "</div>", "</div>");
        html("web page of preformatted text", "<pre>", line -> line, "</pre>");
        html("web page of a sheet", "<table>", line -> "<tr><td>" + line + "</td></tr>", "</table>");
    }

    private void html(String name, String before, UnaryOperator<String> line, String after) {
        var body = lines.stream()
                .map(text -> line.apply(text.replace("&", "&amp;").replace("<", "&lt;")))
                .collect(Collectors.joining("\n"));
        add(name, "<html><head><title>Framework</title></head><body>" + before + body + after + "</body></html>");
    }
}
