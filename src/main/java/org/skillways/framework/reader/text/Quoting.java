package org.skillways.framework.reader.text;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What mail programs, spreadsheets and Markdown put around lines. */
final class Quoting {

    private static final double MOST = 0.6;
    private static final int SOME = 5;
    private static final Pattern QUOTED = Pattern.compile("^\\s*\"(.*)\"[\\t,; ]*$");
    private static final Pattern RULE = Pattern.compile("^[-=_*~\\s]{3,}$|^\\s*`{3}.*$");

    private static final Pattern NUMBERED = Pattern.compile("^\\s*(\\d{1,6})(?:\\t|,(?!\\d)|  ?(?=\\S)|$)");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp|quot|lt|gt|nbsp|[mn]dash|[lr]squo|[lr]dquo|#\\d{2,4});");

    private Quoting() {}

    static List<Line> undone(List<Line> lines, Set<String> done) {
        var plain = lines;
        if (share(plain, line -> marks(line) > 0) >= MOST) {
            done.add("the quotation marks of a mail");
            plain = each(plain, line -> line.substring(marks(line)));
        }
        if (share(plain, line -> NUMBERED.matcher(line).lookingAt()) >= MOST && isCounted(plain)) {
            done.add("the numbers of lines");
            plain = each(plain, line -> NUMBERED.matcher(line).replaceFirst(""));
        }
        if (share(plain, line -> line.endsWith(",")) >= MOST) {
            done.add("the commas of a spreadsheet");
            plain = each(plain, line -> line.replaceFirst(",$", ""));
        }
        if (share(plain, line -> withoutCells(line).length() < line.length()) >= MOST) {
            done.add("the empty cells of a spreadsheet");
            plain = each(plain, Quoting::withoutCells);
        }
        if (plain.stream().filter(line -> isCell(line.text())).limit(SOME).count() == SOME) {
            done.add("the quotation marks of a spreadsheet");
            plain = each(plain, Quoting::unquoted);
        }
        if (plain.stream()
                        .filter(line -> line.text().indexOf('&') >= 0
                                && ENTITY.matcher(line.text()).find())
                        .limit(SOME)
                        .count()
                == SOME) {
            done.add("the entities of HTML");
            plain = each(plain, line -> Parser.unescapeEntities(line, false));
        }
        return each(plain, line -> RULE.matcher(line).matches() ? "" : line);
    }

    /** How long the quotation marks at the beginning of a line of a mail are, with the blank that follows. */
    private static int marks(String line) {
        var end = 0;
        for (var i = 0; i < line.length() && " \t>|".indexOf(line.charAt(i)) >= 0; i++) {
            end = ">|".indexOf(line.charAt(i)) >= 0 ? i + 1 : end;
        }
        return end > 0 && end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
    }

    /** Without the separators of cells that are empty at the end of a line. */
    private static String withoutCells(String line) {
        var end = line.length();
        var separators = line.endsWith("\t") ? "\t" : ",;";
        while (end > 0 && separators.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        var cells = line.substring(end);
        var certain = cells.contains("\t") || cells.length() > 1 || line.startsWith("\"", Math.max(0, end - 1));
        return certain ? line.substring(0, end) : line;
    }

    private static String unquoted(String line) {
        var quoted = QUOTED.matcher(line);
        return quoted.matches() && isQuoted(quoted.group(1)) ? quoted.group(1).replace("\"\"", "\"") : line;
    }

    private static boolean isCell(String line) {
        var quoted = QUOTED.matcher(line);
        return quoted.matches() && isQuoted(quoted.group(1));
    }

    /** Whether all quotation marks inside are doubled. */
    private static boolean isQuoted(String inside) {
        return !inside.replace("\"\"", "").contains("\"");
    }

    /** Whether the numbers at the beginning of lines go up all the way; those of lists begin again. */
    private static boolean isCounted(List<Line> lines) {
        var last = 0;
        for (var line : lines) {
            var number = NUMBERED.matcher(line.text());
            if (number.lookingAt()) {
                var next = Integer.parseInt(number.group(1));
                if (next <= last) {
                    return false;
                }
                last = next;
            }
        }
        return true;
    }

    private static double share(List<Line> lines, Predicate<String> like) {
        var whole = lines.stream().filter(line -> !line.isBlank()).toList();
        return whole.size() < SOME
                ? 0
                : (double) whole.stream().filter(line -> like.test(line.text())).count() / whole.size();
    }

    private static List<Line> each(List<Line> lines, UnaryOperator<String> change) {
        return lines.stream()
                .map(line -> {
                    var changed = change.apply(line.text());
                    return changed.equals(line.text()) ? line : line.with(changed);
                })
                .toList();
    }
}
