package org.skillways.framework;

import java.util.List;
import java.util.Optional;
import org.skillways.finding.Finding;

/** Reads framework documents of every form. Thread-safe and reusable; never throws for what a document contains. */
public final class DocumentReader {

    /** Larger files are refused unread. */
    public static final long MAX_BYTES = 32L << 20;

    /** What came of one file: a document, or the findings that say why there is none. */
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
        return new Result(
                Optional.empty(),
                List.of(Finding.error("not-a-framework", path, "start", "This is no occupation framework document.")));
    }
}
