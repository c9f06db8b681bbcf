package org.skillways.pathway;

import org.jspecify.annotations.Nullable;

/**
 * What is missing of one element, from what one has to what is required.
 *
 * @param weight how much it matters, 0 to 1
 * @param shortfall the part that is missing, 0 to 1; absent where nothing of the kind is known of the origin
 * @param haveAnchor the words of the level that one has
 * @param needAnchor the words of the level that is required
 * @param named true where a person names the element
 */
public record Gap(
        String id,
        String name,
        String kind,
        double weight,
        @Nullable Double shortfall,
        @Nullable Double haveImportance,
        @Nullable Double haveLevel,
        @Nullable String haveAnchor,
        @Nullable Double needImportance,
        @Nullable Double needLevel,
        @Nullable String needAnchor,
        @Nullable Integer needRank,
        @Nullable String release,
        @Nullable String document,
        @Nullable Boolean named) {}
