package org.skillways.framework.reader.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.skillways.framework.PassedOver;

/** The texts of a mail, or of a page that a browser saved as one file (MHTML), which has the form of a mail. */
final class Mail {

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:.*|[ \\t].*");
    private static final Pattern MIME = Pattern.compile("(?i)(?:MIME-Version|Content-Type|Received|Message-ID):.*");
    private static final int HEAD = 16_384;

    private Mail() {}

    static boolean isMail(Part part) {
        var length = Math.min(part.bytes().length, HEAD);
        var head = new String(part.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        var header = head.lines().takeWhile(line -> !line.isEmpty()).toList();
        return header.stream().allMatch(line -> FIELD.matcher(line).matches())
                && header.stream().anyMatch(line -> MIME.matcher(line).matches());
    }

    /** Of a text that is there as HTML and as plain text the HTML; attachments besides. */
    static List<Part> texts(Part mail) throws IOException {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        var texts = new ArrayList<Part>();
        try {
            gather(builder.parseMessage(new ByteArrayInputStream(mail.bytes())), mail, texts);
        } catch (RuntimeException e) {
            throw new IOException("it is no well-formed mail", e);
        }
        return texts;
    }

    private static void gather(Entity entity, Part mail, List<Part> texts) throws IOException {
        if (entity.getBody() instanceof Multipart parts) {
            var alternative = "alternative".equalsIgnoreCase(parts.getSubType());
            var found = new ArrayList<Part>();
            for (var part : parts.getBodyParts()) {
                gather(part, mail, found);
            }
            var html = found.stream().filter(part -> isHtml(part.bytes())).toList();
            texts.addAll(
                    alternative && !html.isEmpty()
                            ? html
                            : "related".equalsIgnoreCase(parts.getSubType()) ? first(found) : found);
        } else if (entity.getBody() instanceof Entity message) {
            gather(message, mail, texts);
        } else if (entity.getBody() instanceof SingleBody body && isText(entity)) {
            texts.add(part(entity, mail, content(entity, body)));
        }
    }

    /** The first part of a saved page is the page; frames follow. */
    private static List<Part> first(List<Part> parts) {
        return parts.isEmpty() ? List.of() : List.of(parts.get(0));
    }

    private static Part part(Entity entity, Part mail, byte[] content) {
        var name = entity.getFilename();
        return name == null ? new Part(mail.path(), content) : mail.inside(name, content);
    }

    private static boolean isText(Entity entity) {
        var type = entity.getMimeType().toLowerCase(Locale.ROOT);
        var name = entity.getFilename();
        return type.equals("text/html")
                || type.equals("text/plain")
                || type.equals("application/xhtml+xml")
                || type.equals("application/json")
                || (name != null && !PassedOver.is(name));
    }

    private static byte[] content(Entity entity, SingleBody body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        var charset = entity.getCharset();
        return charset == null || entity.getMimeType().startsWith("application")
                ? bytes.toByteArray()
                : decoded(bytes.toByteArray(), charset);
    }

    private static byte[] decoded(byte[] bytes, String charset) {
        try {
            var declared = Charset.forName(charset);
            return declared.equals(StandardCharsets.US_ASCII)
                    ? bytes
                    : new String(bytes, declared).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return bytes;
        }
    }

    private static boolean isHtml(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).contains("<");
    }
}
