package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes apart names that stand in a row without separators. Of all ways to part the row the one with the most of its
 * text in known names is chosen; what no name covers parts where a capital follows a small letter.
 */
final class NameList {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ROW = 20_000;
    private static final int LONGEST_WORDS = 12;
    private static final int MOST_WORDS = 1_000;

    private NameList() {}

    /** @param known in lower case */
    static List<String> part(String row, Set<String> known) {
        var text = row.length() > LONGEST_ROW ? row.substring(0, LONGEST_ROW) : row;
        var lower = text.toLowerCase(Locale.ROOT);
        var length = lower.length() == text.length() ? text.length() : 0;
        var cost = new int[length + 1];
        var from = new int[length + 1];
        for (var end = 1; end <= length; end++) {
            cost[end] = Integer.MAX_VALUE;
            for (var start = end - 1; start >= Math.max(0, end - LONGEST_NAME); start--) {
                var price = cost[start] == Integer.MAX_VALUE ? -1 : price(text, lower, start, end, known);
                if (price >= 0 && cost[start] + price < cost[end]) {
                    cost[end] = cost[start] + price;
                    from[end] = start;
                }
            }
        }
        return length == 0 || cost[length] == Integer.MAX_VALUE ? List.of(row) : pieces(text, from);
    }

    /**
     * Takes apart names between which a print has blanks alone, and which it breaks into lines.
     *
     * @param known in lower case
     * @return nothing where known names do not cover the list exactly, or where all names are known as they are
     */
    static Optional<List<String>> covered(List<String> names, Set<String> known) {
        if (names.stream().allMatch(name -> known.contains(name.toLowerCase(Locale.ROOT)))) {
            return Optional.empty();
        }
        var words = List.of(String.join(" ", names).split(" "));
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        var fewest = new int[words.size() + 1];
        var next = new int[words.size() + 1];
        for (var start = words.size() - 1; start >= 0; start--) {
            fewest[start] = MOST_WORDS + 1;
            for (var end = start + 1; end <= Math.min(words.size(), start + LONGEST_WORDS); end++) {
                var name = String.join(" ", words.subList(start, end)).toLowerCase(Locale.ROOT);
                if (fewest[end] < fewest[start] - 1 && known.contains(name)) {
                    fewest[start] = fewest[end] + 1;
                    next[start] = end;
                }
            }
        }
        if (fewest[0] > MOST_WORDS) {
            return Optional.empty();
        }
        var covered = new ArrayList<String>();
        for (var start = 0; start < words.size(); start = next[start]) {
            covered.add(String.join(" ", words.subList(start, next[start])));
        }
        return Optional.of(covered);
    }

    private static List<String> pieces(String text, int[] from) {
        var pieces = new ArrayList<String>();
        for (var end = text.length(); end > 0; end = from[end]) {
            var piece = text.substring(from[end], end).strip();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
        Collections.reverse(pieces);
        return pieces;
    }

    /** A known name costs little; other text costs by its length, and may begin and end at a seam only. */
    private static int price(String text, String lower, int start, int end, Set<String> known) {
        if (!isEdge(text, start) || !isEdge(text, end)) {
            return -1;
        }
        if (known.contains(lower.substring(start, end).strip())) {
            return 1;
        }
        return isWhole(text, start, end) ? 10 + (end - start) : -1;
    }

    /** Names begin with a capital or a digit, and never inside a word or number. */
    private static boolean isEdge(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        var after = text.charAt(at);
        return (Character.isUpperCase(after) || Character.isDigit(after))
                && !Character.isWhitespace(text.charAt(at - 1))
                && text.charAt(at - 1) != '-'
                && text.charAt(at - 1) != '/';
    }

    private static boolean isWhole(String text, int start, int end) {
        for (var i = start + 1; i < end; i++) {
            var before = text.charAt(i - 1);
            if (Character.isUpperCase(text.charAt(i)) && (Character.isLowerCase(before) || before == ')')) {
                return false;
            }
        }
        return true;
    }
}
