package org.skillways.framework.reader.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.reader.block.Findings;

/** Bytes as text. Documents are UTF-8; another encoding is read where it is certain, and reported. */
public final class Decoded {

    private static final int LONGEST_CHARACTER = 4;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final String TYPICAL = "—–’‘“”·…©•";
    private static final int SAMPLE = 4_000;
    private static final int BINARY_SAMPLE = 100_000;

    private Decoded() {}

    /** Empty where the bytes are no text; the findings say so. */
    public static Optional<String> text(byte[] bytes, Findings findings) {
        var charset = utf16(bytes);
        if (charset != null) {
            findings.warning("encoding", "byte 0", "The file is encoded in %s, not UTF-8.".formatted(charset.name()));
            return Optional.of(withoutMark(new String(bytes, charset)));
        }
        if (isBinary(bytes)) {
            findings.error("not-text", "start", "The file is no text: it has control characters in it.");
            return Optional.empty();
        }
        return Optional.of(Misread.repaired(withoutMark(utf8(bytes, findings)), findings));
    }

    /** By the byte order mark; without one by the zeros that half of its bytes are. */
    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        var zeros = new int[2];
        var length = Math.min(bytes.length, SAMPLE);
        for (var i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (length < 20 || zeros[0] + zeros[1] < length * 2 / 5) {
            return null;
        }
        return zeros[1] > zeros[0] * 20
                ? StandardCharsets.UTF_16LE
                : zeros[0] > zeros[1] * 20 ? StandardCharsets.UTF_16BE : null;
    }

    private static String utf8(byte[] bytes, Findings findings) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var stray = 0;
        var first = -1;
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            first = stray++ == 0 ? in.position() : first;
            if (bytes.length - in.position() < LONGEST_CHARACTER && isCut(bytes, in.position())) {
                findings.warning("truncated", "byte " + in.position(), "The file ends inside a character.");
                return out.flip().toString();
            }
            out.put(new String(bytes, in.position(), 1, WINDOWS));
            in.position(in.position() + 1);
        }
        var text = out.flip().toString();
        return stray == 0 ? text : strange(bytes, text, stray, first, findings);
    }

    /** Whether a character begins here and lacks bytes up to the end. */
    private static boolean isCut(byte[] bytes, int at) {
        var lead = bytes[at] & 0xFF;
        var length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        for (var i = at + 1; i < bytes.length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return at + length > bytes.length;
    }

    /** A few bytes that are not UTF-8 are read by themselves; many are another encoding. */
    private static String strange(byte[] bytes, String text, int stray, int first, Findings findings) {
        var whole = text.chars().filter(c -> c >= 0x80).count() - stray;
        var place = "byte " + first;
        if (whole > stray) {
            findings.warning(
                    "encoding",
                    place,
                    "%d bytes are not UTF-8; they are read as Windows-1252, and letters may be wrong."
                            .formatted(stray));
            return text;
        }
        var windows = new String(bytes, WINDOWS);
        var mac = new String(bytes, MAC);
        var isMac = typical(mac) > typical(windows);
        findings.warning(
                "encoding",
                place,
                "The file is not UTF-8; it is read as %s, and letters may be wrong."
                        .formatted(isMac ? "Mac Roman" : "Windows-1252"));
        return isMac ? mac : windows;
    }

    private static long typical(String text) {
        return text.chars().filter(c -> TYPICAL.indexOf(c) >= 0).count();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isBinary(byte[] bytes) {
        var controls = 0;
        for (var i = 0; i < Math.min(bytes.length, BINARY_SAMPLE); i++) {
            controls += bytes[i] >= 0 && bytes[i] < ' ' && "\n\r\t\f\u000B".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        return controls > 8 || (controls > 0 && controls * 50 > bytes.length);
    }
}
