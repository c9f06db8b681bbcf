package org.skillways.framework.reader.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.skillways.framework.reader.block.Findings;

/** UTF-8 that a program took for Windows-1252, so that a dash became three characters. */
final class Misread {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int AT_LEAST = 3;
    private static final int MOST_TIMES = 3;
    private static final int LOST = 0x9D;

    private Misread() {}

    static String repaired(String text, Findings findings) {
        var repaired = text;
        for (var times = 0; times < MOST_TIMES; times++) {
            var next = once(repaired);
            if (next.length() > repaired.length() - AT_LEAST) {
                break;
            }
            repaired = next;
        }
        if (!repaired.equals(text)) {
            findings.warning(
                    "encoding", "start", "The text was UTF-8 that had been read as Windows-1252; that is undone.");
        }
        return repaired;
    }

    private static String once(String text) {
        var repaired = new StringBuilder(text.length());
        var at = 0;
        while (at < text.length()) {
            var length = length(text, at);
            if (length == 1) {
                repaired.append(text.charAt(at++));
            } else {
                var bytes = new byte[length];
                for (var i = 0; i < length; i++) {
                    bytes[i] = (byte) windows(text.charAt(at + i));
                }
                repaired.append(new String(bytes, StandardCharsets.UTF_8));
                at += length;
            }
        }
        return repaired.toString();
    }

    /** How many characters from here are the bytes of one; 1 where they are not. */
    private static int length(String text, int at) {
        int lead = text.charAt(at);
        if (lead < 0xC2 || lead > 0xF4) {
            return 1;
        }
        var length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (at + length > text.length()) {
            return 1;
        }
        for (var i = 1; i < length; i++) {
            var next = windows(text.charAt(at + i));
            if (next < 0x80 || next > 0xBF) {
                return 1;
            }
        }
        return length;
    }

    /** The byte of a character; the replacement character stands for the one byte of typography that has none. */
    private static int windows(char c) {
        if (c == '\uFFFD') {
            return LOST;
        }
        if (c < 0x100) {
            return c;
        }
        var bytes = String.valueOf(c).getBytes(WINDOWS);
        return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : 0;
    }
}
