package org.skillways.pathway.gaps;

import org.jspecify.annotations.Nullable;

/**
 * A detailed work activity that one does not do yet.
 *
 * @param id its id
 * @param title the activity
 * @param rarity how few occupations have it: the logarithm of one in how many
 * @param similar whether one does another activity of the same intermediate work activity
 */
public record MissingActivity(
        String id, String title, @Nullable Double rarity, boolean similar) {}
