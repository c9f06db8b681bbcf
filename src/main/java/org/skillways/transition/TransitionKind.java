package org.skillways.transition;

import java.util.Locale;

/** How a planner would call a move. */
public enum TransitionKind {
    /** In the same field, and up: a higher job zone, a degree more, or clearly better paid. */
    ADVANCE,
    /** In the same field, and not up. */
    NEAR,
    /** To another field. */
    CHANGE;

    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
