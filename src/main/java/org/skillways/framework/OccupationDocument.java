package org.skillways.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.finding.Finding;

/**
 * One document as it was read: what it says of an occupation, and what was wrong in it.
 *
 * @param path as the user named the file
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param evidence absent where the document has no evidence pack
 */
public record OccupationDocument(
        String path,
        String sha256,
        DocumentFormat format,
        OccupationHeader occupation,
        List<Framework> frameworks,
        @Nullable EvidencePack evidence,
        SourceAnchors anchors,
        List<Finding> findings) {

    public OccupationDocument {
        frameworks = List.copyOf(frameworks);
        findings = List.copyOf(findings);
    }

    /** The number of statements in all frameworks. */
    public long statementCount() {
        return frameworks.stream()
                .flatMap(framework -> framework.levels().stream())
                .mapToLong(level -> level.statements().size())
                .sum();
    }
}
