package org.skillways.framework.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skillways.finding.Finding;
import org.skillways.framework.DocumentFormat;
import org.skillways.framework.DocumentReader.Result;
import org.skillways.framework.OccupationDocument;
import org.skillways.framework.PassedOver;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Findings;
import org.skillways.framework.reader.block.Text;
import org.skillways.framework.reader.container.Containers;
import org.skillways.framework.reader.container.Part;
import org.skillways.framework.reader.text.Decoded;
import org.skillways.framework.reader.text.PlainText;

/** Recognises the forms of a file and of the documents in it by their content, and reads them. */
public final class FormReader {

    private static final Pattern JSON =
            Pattern.compile("\\{|\\[\\s*(?:[{\\[\\]\"]|\\d[\\d.]*\\s*[,\\]]\\s*(?:\\d|$)|$)");

    private static final int TAGS_AT_LEAST = 20;
    private static final int MOST_LINES = 1_000_000;

    private final boolean partial;
    private final List<Result> results = new ArrayList<>();

    private FormReader(boolean partial) {
        this.partial = partial;
    }

    /**
     * Reads a file; one result for each document, and one for each part that is rejected.
     *
     * @param partial whether documents that lack much of what they state are read
     */
    public static List<Result> read(String path, byte[] bytes, boolean partial) {
        var reader = new FormReader(partial);
        reader.file(new Part(path, bytes));
        return reader.results;
    }

    private void file(Part file) {
        var findings = new Findings(file.path());
        if (file.bytes().length == 0) {
            findings.error("empty", "start", "The file is empty.");
        }
        var parts = file.bytes().length == 0 ? List.<Part>of() : Containers.parts(file, findings);
        if (!findings.all().isEmpty()) {
            results.add(new Result(file.path(), Optional.empty(), findings.all()));
        }
        parts.forEach(this::part);
        var notes = results.stream()
                .filter(result -> PassedOver.isNote(result.path())
                        && !result.path().equals(file.path())
                        && result.document().isEmpty())
                .toList();
        if (notes.size() < results.size()) {
            results.removeAll(notes);
        }
    }

    private void part(Part part) {
        var findings = new Findings(part.path());
        var text = Decoded.text(part.bytes(), findings);
        var format = text.flatMap(FormReader::format);
        if (text.isPresent() && format.isEmpty()) {
            findings.error("not-a-framework", "start", "This is no occupation framework document.");
        }
        if (text.isPresent() && text.get().chars().filter(c -> c == '\n').count() > MOST_LINES) {
            findings.error("too-large", "line " + MOST_LINES, "The file has more than %d lines.".formatted(MOST_LINES));
            results.add(new Result(part.path(), Optional.empty(), findings.all()));
        } else if (format.isEmpty()) {
            results.add(new Result(part.path(), Optional.empty(), findings.all()));
        } else if (format.get() == DocumentFormat.JSON) {
            json(part, text.get(), findings);
        } else if (format.get() == DocumentFormat.HTML) {
            html(part, text.get(), findings);
        } else {
            pages(part, format.get(), plainText(text.get(), findings), findings);
        }
    }

    private void html(Part part, String text, Findings findings) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("<html") && !lower.contains("</html")) {
            findings.warning("truncated", "end", "The page has no end; something is missing.");
        }
        var page = HtmlPage.parsed(text);
        var bare = HtmlPage.bareText(page);
        if (bare.isPresent()) {
            findings.info(
                    "text-changed",
                    "document",
                    "The page has neither headings nor lists; its text is read, and lines are those of the text.");
            pages(part, textFormat(bare.get()), plainText(bare.get(), findings), findings);
        } else {
            pages(part, DocumentFormat.HTML, HtmlPage.blocks(page), findings);
        }
    }

    private static List<Block> plainText(String text, Findings findings) {
        return new PlainText(Headings::begins, Headings::isWhole, HeaderPart::isHead, findings).blocks(text);
    }

    /** A file of one document has the file's digest; of several each has that of its own text. */
    private void pages(Part part, DocumentFormat format, List<Block> blocks, Findings findings) {
        var pages = Pages.of(blocks);
        if (pages.size() == 1) {
            add(
                    part.path(),
                    new Page(format, partial, findings).read(part.path(), digest(part.bytes()), blocks),
                    findings);
            return;
        }
        var digests = new ArrayList<String>();
        for (var page : pages) {
            var text = new StringBuilder();
            page.forEach(
                    block -> text.append(block.text()).append(block.chips()).append('\n'));
            var digest = digest(text.toString().strip().getBytes(StandardCharsets.UTF_8));
            var path = digests.isEmpty() ? part.path() : part.path() + "#" + (digests.size() + 1);
            var own = new Findings(path);
            if (digests.isEmpty()) {
                own.addAll(findings.all());
            }
            digests.add(digest);
            add(path, new Page(format, partial, own).read(path, digest, page), own);
        }
        dropRepeated();
    }

    /** A page that stands in a file twice is one document. */
    private void dropRepeated() {
        for (var i = results.size() - 1; i > 0; i--) {
            var document = results.get(i).document();
            for (var j = 0; j < i && document.isPresent(); j++) {
                if (results.get(j)
                        .document()
                        .filter(document.get()::saysTheSameAs)
                        .isPresent()) {
                    var first = results.get(j);
                    results.remove(i);
                    results.set(
                            j,
                            first.with(Finding.info(
                                    "page-repeated",
                                    first.path(),
                                    "document",
                                    "The same page stands in the file again.")));
                    break;
                }
            }
        }
    }

    private void json(Part part, String text, Findings findings) {
        for (var element : JsonExport.elements(text)) {
            var several = element.number() > 0;
            var path = several ? part.path() + "#" + element.number() : part.path();
            var own = several ? new Findings(path) : findings;
            var bytes = several ? element.text().getBytes(StandardCharsets.UTF_8) : part.bytes();
            add(path, new JsonExport(own).read(path, digest(bytes), element.text()), own);
        }
    }

    private void add(String path, Optional<OccupationDocument> document, Findings findings) {
        results.add(new Result(path, document, findings.all()));
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Sources.digest().digest(bytes));
    }

    private static Optional<DocumentFormat> format(String text) {
        var start = text.stripLeading();
        if (JSON.matcher(start).lookingAt()) {
            return Optional.of(DocumentFormat.JSON);
        }
        if (Headings.MARKS.stream().filter(text::contains).limit(2).count() < 2) {
            return Optional.empty();
        }
        if (start.startsWith("<") || text.split("</", TAGS_AT_LEAST + 1).length > TAGS_AT_LEAST) {
            return Optional.of(DocumentFormat.HTML);
        }
        return Optional.of(textFormat(text));
    }

    private static DocumentFormat textFormat(String text) {
        var blocks = text.lines().map(line -> Block.of(Block.Kind.TEXT, 1, Text.clean(line)));
        var hasLevels = blocks.anyMatch(block -> Headings.level(block).isPresent());
        return hasLevels ? DocumentFormat.PAGE_TEXT : DocumentFormat.READER_TEXT;
    }
}
