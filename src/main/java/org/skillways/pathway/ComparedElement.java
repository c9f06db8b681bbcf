package org.skillways.pathway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element in several occupations.
 *
 * @param difference how far the occupations are apart, 0 to 1; absent where less than two of them are known by this kind
 */
public record ComparedElement(
        String id, String name, String kind, @Nullable Double difference, List<Figures> occupations) {

    /**
     * What one occupation asks of it.
     *
     * @param anchorBelow the words of the highest anchor up to its level
     * @param anchorAbove the words of the lowest anchor above its level
     */
    public record Figures(
            String soc,
            @Nullable Double importance,
            @Nullable Double level,
            @Nullable Integer listedRank,
            @Nullable Double distinctiveness,
            @Nullable String anchorBelow,
            @Nullable String anchorAbove,
            boolean suppressed,
            boolean notRelevant,
            @Nullable String release,
            @Nullable String document) {}
}
