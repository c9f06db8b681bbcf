package org.skillways.framework.reader.block;

import java.util.List;

/** Blanks and final dots, the same way for every form. */
public final class Text {

    public static final String DASH = " — ";

    private Text() {}

    /** One blank between words, none at the ends or before a full stop that stands alone. */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        var plain = Characters.plain(text);
        var clean = new StringBuilder(plain.length());
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (!Character.isWhitespace(c)) {
                clean.append(c);
            } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ') {
            clean.setLength(clean.length() - 1);
        }
        if (clean.length() > 1 && clean.charAt(clean.length() - 1) == '.' && clean.charAt(clean.length() - 2) == ' ') {
            clean.deleteCharAt(clean.length() - 2);
        }
        return clean.toString();
    }

    private static boolean isClean(String text) {
        var before = ' ';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == ' ' ? before == ' ' : Character.isWhitespace(c) || !Characters.isPlain(c)) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || (before != ' ' && !text.endsWith(" ."));
    }

    /** Pieces that a page shows beside each other: a blank between words, none before punctuation. */
    public static String join(List<String> pieces) {
        if (pieces.size() == 1) {
            return clean(pieces.get(0));
        }
        var joined = new StringBuilder();
        for (var piece : pieces) {
            if (joined.length() > 0
                    && !piece.isEmpty()
                    && needsBlank(joined.charAt(joined.length() - 1), piece.charAt(0))) {
                joined.append(' ');
            }
            joined.append(piece);
        }
        return clean(joined.toString());
    }

    private static boolean needsBlank(char before, char after) {
        return !Character.isWhitespace(before)
                && "(-/“\"'".indexOf(before) < 0
                && (Character.isLetterOrDigit(after) || "(“—·©".indexOf(after) >= 0);
    }

    /** Without the full stops at the end. */
    public static String withoutStops(String text) {
        var end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    public static boolean endsSentence(String text) {
        var end = text.length() - 1;
        while (end >= 0 && ")\"”’']".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?".indexOf(text.charAt(end)) >= 0 && !text.endsWith("...");
    }
}
