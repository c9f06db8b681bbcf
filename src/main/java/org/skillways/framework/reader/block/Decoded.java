package org.skillways.framework.reader.block;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes as text. Documents are UTF-8; another encoding is read where it is certain, and reported. */
public final class Decoded {

    private static final int LONGEST_CHARACTER = 4;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoded() {}

    public static Optional<String> text(byte[] bytes, Findings findings) {
        var charset = byteOrderMark(bytes);
        if (charset != null) {
            findings.warning("encoding", "byte 0", "The file is encoded in %s, not UTF-8.".formatted(charset.name()));
            return Optional.of(withoutMark(new String(bytes, charset)));
        }
        var utf8 = utf8(bytes, bytes.length);
        for (var cut = 1; utf8.isEmpty() && cut < LONGEST_CHARACTER && cut < bytes.length; cut++) {
            utf8 = utf8(bytes, bytes.length - cut);
            if (utf8.isPresent()) {
                findings.warning("truncated", "byte " + (bytes.length - cut), "The file ends inside a character.");
            }
        }
        if (isBinary(utf8.orElseGet(() -> new String(bytes, WINDOWS)))) {
            findings.error("not-text", "start", "The file is no text: it has control characters in it.");
            return Optional.empty();
        }
        return Optional.of(withoutMark(utf8.orElseGet(() -> otherwise(bytes, findings))));
    }

    private static String otherwise(byte[] bytes, Findings findings) {
        var at = firstMalformed(bytes);
        findings.warning(
                "encoding",
                "byte " + at,
                "The file is not UTF-8; it is read as Windows-1252, and letters may be wrong.");
        return new String(bytes, WINDOWS);
    }

    private static int firstMalformed(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return in.position();
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                ? StandardCharsets.UTF_16BE
                : null;
    }

    private static Optional<String> utf8(byte[] bytes, int length) {
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes, 0, length)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isBinary(String text) {
        var controls = text.chars()
                .limit(100_000)
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return controls > 8 || (controls > 0 && controls * 50 > text.length());
    }
}
