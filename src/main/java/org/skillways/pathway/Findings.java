package org.skillways.pathway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list, and where it is empty the reason.
 *
 * @param items what was found, in order
 * @param reason why nothing was found; absent where something was
 */
public record Findings<T>(List<T> items, @Nullable Reason reason) {

    public Findings {
        items = List.copyOf(items);
        if (items.isEmpty() && reason == null) {
            throw new IllegalArgumentException("An empty list has its reason");
        }
    }
}
