package org.skillways.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillways.finding.Finding;
import org.skillways.framework.reader.FormReader;

/** Reads framework documents of every form. Thread-safe and reusable; never throws for what a document contains. */
public final class DocumentReader {

    /** Larger files are refused; a whole document has some fifty kilobytes. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    /**
     * What came of a document: the document, or the findings that say why there is none.
     *
     * @param path the file as the user named it, with the place of the document in it where it holds several
     * @param findings all of them, those of the document included
     */
    public record Result(String path, Optional<OccupationDocument> document, List<Finding> findings) {

        public Result {
            findings = List.copyOf(findings);
        }

        /** The same result with one more finding. */
        public Result with(Finding finding) {
            return new Result(
                    path,
                    document,
                    Stream.concat(findings.stream(), Stream.of(finding)).toList());
        }
    }

    /**
     * Reads the documents of a file; most files hold one, and archives, mails and joined pages several.
     *
     * @param path as the user named the file, for the findings
     * @param partial whether a document is read that shows less than nine tenths of what it states
     * @return one result for each document, and one for each part that is rejected; at least one
     */
    public List<Result> read(String path, byte[] bytes, boolean partial) {
        return bytes.length > MAX_BYTES ? List.of(tooLarge(path, bytes.length)) : FormReader.read(path, bytes, partial);
    }

    /** The result for a file of more than {@link #MAX_BYTES}, which need not be in memory to be refused. */
    public static Result tooLarge(String path, long bytes) {
        var message = "The file has %d bytes; no more than %d are read.".formatted(bytes, MAX_BYTES);
        var finding = Finding.error("too-large", path, "byte " + MAX_BYTES, message);
        return new Result(path, Optional.empty(), List.of(finding));
    }
}
