package org.skillways.framework.reader;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skillways.finding.Finding;
import org.skillways.framework.DocumentFormat;
import org.skillways.framework.OccupationDocument;
import org.skillways.framework.reader.block.Decoded;
import org.skillways.framework.reader.block.Findings;
import org.skillways.framework.reader.block.TextLine;

/** Recognises the form of one document by its content, and reads it. */
public final class FormReader {

    private final String path;
    private final byte[] bytes;
    private final Findings findings;

    public FormReader(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
        findings = new Findings(path);
    }

    /** Empty where the document is rejected; the findings say why. */
    public Optional<OccupationDocument> read() {
        if (bytes.length == 0) {
            findings.error("empty", "start", "The file is empty.");
            return Optional.empty();
        }
        return Decoded.text(bytes, findings).flatMap(this::read);
    }

    public List<Finding> findings() {
        return findings.all();
    }

    private Optional<OccupationDocument> read(String text) {
        var format = format(text);
        if (format.isEmpty()) {
            findings.error("not-a-framework", "start", "This is no occupation framework document.");
            return Optional.empty();
        }
        var sha256 = HexFormat.of().formatHex(Sources.digest().digest(bytes));
        return switch (format.get()) {
            case JSON -> new JsonExport(findings).read(path, sha256, text);
            case HTML -> html(sha256, text);
            default -> new Page(format.get(), findings).read(path, sha256, Page.blocks(text));
        };
    }

    private Optional<OccupationDocument> html(String sha256, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("<html") && !lower.contains("</html")) {
            findings.warning("truncated", "end", "The page has no end; something is missing.");
        }
        return new Page(DocumentFormat.HTML, findings).read(path, sha256, HtmlPage.blocks(text));
    }

    private static Optional<DocumentFormat> format(String text) {
        var start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return Optional.of(DocumentFormat.JSON);
        }
        if (Headings.MARKS.stream().filter(text::contains).limit(2).count() < 2) {
            return Optional.empty();
        }
        if (start.startsWith("<")) {
            return Optional.of(DocumentFormat.HTML);
        }
        var bullets = text.lines().filter(TextLine::isBullet).count();
        var numbers = text.lines().filter(TextLine::isNumbered).count();
        return Optional.of(bullets > numbers ? DocumentFormat.READER_TEXT : DocumentFormat.PAGE_TEXT);
    }
}
