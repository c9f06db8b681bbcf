package org.skillways.pathway.evidence;

/** A key that no citation source of the graph has. */
public final class UnknownSource extends RuntimeException {

    private UnknownSource(String message) {
        super(message);
    }

    public static UnknownSource withId(String id) {
        return new UnknownSource("No citation source has the key '" + id + "'");
    }
}
