package org.skillways.pathway.evidence;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a relationship of an occupation rests on.
 *
 * @param derived true where this product computed it
 * @param figures everything that it carries
 * @param type what type it is
 * @param from the SOC code of the occupation where it begins
 * @param to the SOC code of the occupation where it ends
 * @param toName the name where it ends
 * @param release the O*NET release that states it
 * @param method the method by which it was computed, with its version
 * @param document the SHA-256 digest of the document that states it
 */
public record RelationshipEvidence(
        String type,
        String from,
        String to,
        @Nullable String toName,
        boolean derived,
        @Nullable String release,
        @Nullable String method,
        StatementEvidence.@Nullable Read document,
        Map<String, Object> figures) {}
