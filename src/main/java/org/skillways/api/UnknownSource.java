package org.skillways.api;

/** A key that no citation source of the graph has. */
final class UnknownSource extends RuntimeException {

    private UnknownSource(String message) {
        super(message);
    }

    static UnknownSource withId(String id) {
        return new UnknownSource("No citation source has the key '" + id + "'");
    }
}
