package org.skillways.framework;

import java.util.List;
import java.util.Optional;
import org.skillways.finding.Finding;
import org.skillways.framework.reader.FormReader;

/** Reads framework documents of every form. Thread-safe and reusable; never throws for what a document contains. */
public final class DocumentReader {

    /** Larger files are refused; a whole document has some fifty kilobytes. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    /**
     * What came of one file: a document, or the findings that say why there is none.
     *
     * @param findings all of them, those of the document included
     */
    public record Result(Optional<OccupationDocument> document, List<Finding> findings) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads one document.
     *
     * @param path as the user named the file, for the findings
     */
    public Result read(String path, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return tooLarge(path, bytes.length);
        }
        var reader = new FormReader(path, bytes);
        var document = reader.read();
        return new Result(document, reader.findings());
    }

    /** The result for a file of more than {@link #MAX_BYTES}, which need not be in memory to be refused. */
    public static Result tooLarge(String path, long bytes) {
        var message = "The file has %d bytes; no more than %d are read.".formatted(bytes, MAX_BYTES);
        return new Result(Optional.empty(), List.of(Finding.error("too-large", path, "byte " + MAX_BYTES, message)));
    }
}
