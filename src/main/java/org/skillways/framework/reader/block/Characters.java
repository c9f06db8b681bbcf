package org.skillways.framework.reader.block;

import java.util.List;

/** Characters that programs put in the place of plain ones, or between them where nobody sees them. */
public final class Characters {

    private static final char[] OTHER_LINE_ENDS = {'\r', '\u000B', '\u0085', '\u2029'};
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char NONE = 0;
    private static final char LIGATURE = 1;
    private static final char FIRST_LIGATURE = 0xFB00;
    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl");
    private static final char FIRST_OTHER = 0xA0;
    private static final int LINES_AT_LEAST = 5;

    private Characters() {}

    /** Without invisible characters and ligatures, and with plain blanks, hyphens and quotation marks. */
    public static String plain(String text) {
        var at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        var plain = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            var c = plain(text.charAt(at));
            if (c == LIGATURE) {
                plain.append(LIGATURES.get(text.charAt(at) - FIRST_LIGATURE));
            } else if (c != NONE) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    static boolean isPlain(char c) {
        return c < FIRST_OTHER || c == '—' || plain(c) == c;
    }

    private static char plain(char c) {
        if (c < FIRST_OTHER) {
            return c;
        }
        return switch (c) {
            case 0xA0, 0x202F, 0x205F, 0x3000 -> ' ';
            case 0x2010, 0x2011 -> '-';
            case 0x2018, 0x2019 -> '\'';
            case 0x201C, 0x201D -> '"';
            case 0xFB00, 0xFB01, 0xFB02, 0xFB03, 0xFB04 -> LIGATURE;
            case 0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF, 0xFFFC -> NONE;
            default -> {
                if (c >= 0x2000 && c <= 0x200A) {
                    yield ' ';
                }
                var marks = (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E);
                yield marks || (c >= 0x2060 && c <= 0x206F) ? NONE : c;
            }
        };
    }

    /** The same, with line feeds for every kind of line end. A line separator is a break inside a line where lines end otherwise. */
    public static String plainLines(String text) {
        var lines = plain(text).replace("\r\n", "\n");
        for (var end : OTHER_LINE_ENDS) {
            lines = lines.replace(end, '\n');
        }
        if (lines.indexOf(LINE_SEPARATOR) < 0) {
            return lines;
        }
        var hasLines =
                lines.chars().filter(c -> c == '\n').limit(LINES_AT_LEAST).count() == LINES_AT_LEAST;
        return lines.replace(LINE_SEPARATOR, hasLines ? ' ' : '\n');
    }
}
