package org.skillways.framework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.finding.Finding;
import org.skillways.occupation.SocCode;

/**
 * One document as it was read: what it says of an occupation, and what was wrong in it.
 *
 * @param path as the user named the file
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param exportedAt when the site made the file, where the file says so
 * @param evidence absent where the document has no evidence pack
 */
public record OccupationDocument(
        String path,
        String sha256,
        DocumentFormat format,
        @Nullable Instant exportedAt,
        OccupationHeader occupation,
        List<Framework> frameworks,
        @Nullable EvidencePack evidence,
        SourceAnchors anchors,
        List<Finding> findings) {

    public OccupationDocument {
        frameworks = List.copyOf(frameworks);
        findings = List.copyOf(findings);
    }

    /** The same document for an occupation whose code came from elsewhere. */
    public OccupationDocument withSoc(SocCode soc) {
        return new OccupationDocument(
                path, sha256, format, exportedAt, occupation.withSoc(soc), frameworks, evidence, anchors, findings);
    }

    /** Whether another document differs in nothing but its place and its date. */
    public boolean saysTheSameAs(OccupationDocument other) {
        return withoutPlace().equals(other.withoutPlace());
    }

    private OccupationDocument withoutPlace() {
        return new OccupationDocument("", "", format, null, occupation, frameworks, evidence, anchors, List.of());
    }

    /** The number of citations in all statements. */
    public long citationCount() {
        return frameworks.stream()
                .flatMap(framework -> framework.levels().stream())
                .flatMap(level -> level.statements().stream())
                .mapToLong(statement -> statement.citations().size())
                .sum();
    }

    /** The number of statements in all frameworks. */
    public long statementCount() {
        return frameworks.stream()
                .flatMap(framework -> framework.levels().stream())
                .mapToLong(level -> level.statements().size())
                .sum();
    }
}
