package org.skillways.pathway.evidence;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a relationship of an occupation rests on.
 *
 * @param derived true where this product computed it
 * @param figures everything that it carries
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
