package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.skillways.framework.reader.block.Block.Chip;
import org.skillways.framework.reader.block.CitationMark;
import org.skillways.framework.reader.block.Text;

/**
 * Takes citations off the end of a statement in a text, where a chip is its label, its title and the words
 * {@code Opens in new tab} in a row. Chips that follow another chip stand clean, and teach how the same chip looks
 * after a statement.
 */
final class ChipText {

    static final String MARK = CitationMark.PLAIN;

    private static final int MOST_LEARNED = 200;
    private static final int LONGEST_LABEL = 90;
    private static final String BETWEEN_TOKENS = " \t\n\u000B\f\r,;:()";
    private static final Set<String> SMALL_WORDS =
            Set.of("of", "and", "for", "the", "in", "on", "to", "et", "al.", "&", "+", "a", "at", "by", "de");

    private static final Pattern FOOT = Pattern.compile("([^,:()]+)(?:\\(([^()]*)\\))?");
    private static final int MOST_WORDS = 6;

    private final Map<String, Chip> learned = new LinkedHashMap<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private boolean marked;

    /** A statement and its citations. */
    record Cited(String text, List<Chip> chips) {}

    /** Takes in the chips of a line that stand clean. */
    void learn(String line) {
        marked = true;
        var pieces = pieces(line);
        for (var i = line.startsWith("Sources:") ? 0 : 1; i < pieces.size() - 1; i++) {
            var chip = chip(pieces.get(i).replaceFirst("^Sources:", ""));
            if (!chip.isEmpty() && learned.size() < MOST_LEARNED) {
                learned.computeIfAbsent(chip, ChipText::clean);
            }
        }
    }

    /** Takes in the names of sources in a page's last line. */
    void learnSources(String foot) {
        FOOT.matcher(foot.substring(foot.indexOf(':') + 1)).results().forEach(found -> {
            sources.add(Text.withoutStops(found.group(1).strip()));
            if (found.group(2) != null) {
                sources.add(found.group(2).strip());
            }
        });
    }

    /** Whether a text is a citation and nothing else. */
    static boolean isCitation(String text) {
        return text.contains(MARK)
                && Text.withoutStops(new ChipText().read(text).text()).isEmpty();
    }

    Cited read(String text) {
        var pieces = pieces(text);
        if (pieces.size() == 1) {
            return marked ? new Cited(Text.clean(text), List.of()) : labels(Text.clean(text));
        }
        var chips = new ArrayList<Chip>();
        var statement = firstChip(chip(pieces.get(0)), chips);
        for (var piece : pieces.subList(1, pieces.size() - 1)) {
            var raw = chip(piece);
            if (!raw.isEmpty()) {
                chips.add(learned.getOrDefault(raw, clean(raw)));
            }
        }
        return new Cited(Text.clean(statement + tail(pieces.get(pieces.size() - 1))), chips);
    }

    /** Labels at the end of a statement, in a text that has lost their titles. */
    private Cited labels(String text) {
        var chips = new ArrayList<Chip>();
        var stop = text.endsWith(".") ? "." : "";
        var rest = Text.withoutStops(text);
        for (var label = lastLabel(rest); !label.isEmpty(); label = lastLabel(rest)) {
            chips.add(0, new Chip(label, label, null));
            rest = rest.substring(0, rest.length() - label.length()).strip();
        }
        return new Cited(chips.isEmpty() ? text : rest + stop, chips);
    }

    /** The most words at the end that a source's name begins with: two, or one with a star as in O*NET. */
    private String lastLabel(String text) {
        var label = "";
        var at = text.length();
        for (var words = 1; words <= MOST_WORDS && at > 0; words++) {
            at = Math.max(text.lastIndexOf(' ', at - 1), 0);
            var last = text.substring(at).strip();
            if ((words > 1 || last.contains("*"))
                    && Character.isUpperCase(last.charAt(0))
                    && sources.stream().anyMatch(source -> source.startsWith(last))) {
                label = last;
            }
        }
        return label;
    }

    /** The full stop of the mark is the mark's; a second one is the statement's. */
    private static String tail(String after) {
        var rest = after.startsWith(".") ? after.substring(1).strip() : after.strip();
        return rest.isEmpty() || rest.startsWith(".") ? rest : " " + rest;
    }

    private String firstChip(String text, List<Chip> chips) {
        for (var entry : learned.entrySet()) {
            var raw = entry.getKey();
            var apart = entry.getValue().label() + " " + entry.getValue().title();
            for (var form : List.of(raw, apart)) {
                if (text.endsWith(form)
                        && (text.length() == form.length() || text.charAt(text.length() - form.length() - 1) == ' ')) {
                    return withLabel(
                            text.substring(0, text.length() - form.length()).strip(), entry.getValue(), chips);
                }
            }
        }
        var seam = seam(text);
        var start = labelStart(text, seam);
        chips.add(new Chip(
                text.substring(start, seam).strip(), text.substring(seam).strip(), null));
        return text.substring(0, start).strip();
    }

    /** Adds a chip; where it was learned as a title alone, its label can stand at the end of the statement. */
    private static String withLabel(String statement, Chip chip, List<Chip> chips) {
        var start = chip.label().equals(chip.title())
                ? labelStart(statement + chip.title(), statement.length())
                : statement.length();
        var label = statement.substring(start).strip();
        var found = isLabel(label) && repeats(label, chip.title());
        chips.add(found ? new Chip(label, chip.title(), chip.url()) : chip);
        return found ? statement.substring(0, start).strip() : statement;
    }

    /** A label has two words, or a star as in O*NET. */
    private static boolean isLabel(String text) {
        return text.contains(" ") || text.contains("*");
    }

    static Chip clean(String raw) {
        var seam = seam(raw);
        var label = raw.substring(0, seam).strip();
        return new Chip(label.isEmpty() ? raw : label, raw.substring(seam).strip(), null);
    }

    /** Where the label runs into the title: best where the title repeats the label's words. */
    private static int seam(String text) {
        var fallback = -1;
        for (var i = text.length() - 1; i > 0; i--) {
            if (isSeam(text, i)) {
                if (isRepeatedAfter(text, i)) {
                    return i;
                }
                fallback = i;
            }
        }
        var apart = seamAtBlank(text);
        return apart > 0 ? apart : Math.max(fallback, 0);
    }

    private static boolean isRepeatedAfter(String text, int seam) {
        var start = labelStart(text, seam);
        return start < seam && repeats(text.substring(start, seam), text.substring(seam));
    }

    /** Where a blank parts the label from a title that repeats its words. */
    private static int seamAtBlank(String text) {
        for (var i = text.length() - 1; i > 0; i--) {
            if (text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i)) && isRepeatedAfter(text, i)) {
                if (isLabel(text.substring(labelStart(text, i), i - 1))) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static boolean isSeam(String text, int at) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at);
        return (Character.isLowerCase(before) || Character.isDigit(before) || before == ')')
                && Character.isUpperCase(after);
    }

    /** Back from the seam over words that begin like a name, and the small words between them. */
    private static int labelStart(String text, int seam) {
        var start = seam;
        var title = text.substring(seam);
        var at = seam > 0 && text.charAt(seam - 1) == ' ' ? seam - 1 : seam;
        var repeating = -1;
        while (at > 0 && seam - at < LONGEST_LABEL) {
            var blank = text.lastIndexOf(' ', at - 1);
            var word = text.substring(blank + 1, at);
            var named = isNamed(word);
            if (!named && !SMALL_WORDS.contains(word)) {
                break;
            }
            if (named) {
                start = blank + 1;
                repeating = repeats(text.substring(start, seam), title) ? start : repeating;
            }
            at = Math.max(blank, 0);
        }
        return repeating >= 0 ? repeating : start;
    }

    /** Names begin with a capital or hold a number, as versions and years do. */
    private static boolean isNamed(String word) {
        return !word.isEmpty()
                && Character.isLetterOrDigit(word.charAt(0))
                && (!Character.isLowerCase(word.charAt(0)) || word.chars().anyMatch(Character::isDigit));
    }

    static boolean repeats(String label, String title) {
        return Collections.list(new StringTokenizer(label, BETWEEN_TOKENS)).stream()
                .allMatch(token -> title.contains((String) token));
    }

    private static String chip(String piece) {
        var start = 0;
        while (start < piece.length() && (piece.charAt(start) == '.' || piece.charAt(start) == ' ')) {
            start++;
        }
        return Text.withoutStops(piece.substring(start));
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var start = 0;
        for (var at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, start)) {
            pieces.add(text.substring(start, at));
            start = at + MARK.length();
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}
