package org.skillways.framework.reader.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.PassedOver;
import org.skillways.framework.reader.block.Findings;

/** Unpacks a file until its parts are texts. */
public final class Containers {

    private static final int DEEPEST = 4;
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private final Findings findings;
    private final List<Part> parts = new ArrayList<>();
    private long bytes;

    private Containers(Findings findings) {
        this.findings = findings;
    }

    /** The file itself, or what it holds; nothing where the findings say why. */
    public static List<Part> parts(Part file, Findings findings) {
        var containers = new Containers(findings);
        containers.unpack(file, 0);
        return containers.parts;
    }

    private void unpack(Part part, int depth) {
        var other = OtherForm.of(part);
        if (other.isPresent()) {
            refuse(
                    part,
                    "This is %s, which is not read. %s".formatted(other.get().label(), OtherForm.ADVICE));
        } else if (depth > DEEPEST) {
            refuse(part, "Archives lie inside one another more than %d deep; they are not read.".formatted(DEEPEST));
        } else {
            try {
                opened(part, depth);
            } catch (IOException e) {
                findings.error("container-broken", part.path(), "The file cannot be unpacked: " + e.getMessage());
            }
        }
    }

    private void opened(Part part, int depth) throws IOException {
        if (part.startsWith("PK\u0003\u0004")) {
            zip(part, depth);
        } else if (part.startsWith("\u001F\u008B")) {
            var content = limited(new GZIPInputStream(new ByteArrayInputStream(part.bytes())));
            unpack(new Part(part.path(), content), depth + 1);
        } else if (part.startsWith("bplist00")) {
            unpack(new Part(part.path(), WebArchive.page(part.bytes())), depth + 1);
        } else if (Mail.isMail(part)) {
            var texts = Mail.texts(part);
            if (texts.isEmpty()) {
                refuse(part, "This is a mail or a saved page without a text in it. " + OtherForm.ADVICE);
            }
            for (var text : texts) {
                unpack(text, depth + 1);
            }
        } else {
            parts.add(part);
        }
    }

    private void zip(Part archive, int depth) throws IOException {
        var office = office(archive);
        if (office != null) {
            refuse(archive, "This is %s, which is not read. %s".formatted(office, OtherForm.ADVICE));
            return;
        }
        var before = parts.size();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()), OLD_NAMES)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !PassedOver.is(entry.getName())) {
                    unpack(archive.inside(entry.getName(), limited(zip)), depth + 1);
                }
            }
        }
        if (parts.size() == before) {
            findings.error("container-empty", "start", "The archive holds no document.");
        }
    }

    private static @Nullable String office(Part archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()), OLD_NAMES)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.startsWith("word/")) {
                    return "a Word document";
                }
                if (name.startsWith("xl/")) {
                    return "an Excel workbook";
                }
                if (name.startsWith("ppt/")) {
                    return "a PowerPoint presentation";
                }
                if (name.equals("mimetype")) {
                    return "an OpenDocument file or an e-book";
                }
                if (name.equals("Index/Document.iwa")) {
                    return "a document of Apple Pages";
                }
            }
        }
        return null;
    }

    private byte[] limited(InputStream in) throws IOException {
        var content = in.readNBytes(Part.MOST_BYTES + 1);
        bytes += content.length;
        if (content.length > Part.MOST_BYTES || bytes > Part.MOST_BYTES_OF_ALL) {
            throw new IOException("it holds more than %d bytes".formatted(Part.MOST_BYTES));
        }
        return content;
    }

    private void refuse(Part part, String message) {
        findings.error("form-not-read", part.path(), message);
    }
}
