package org.skillways.catalogue;

/** A name that no file of the catalogue has. */
public final class UnknownQuestion extends RuntimeException {

    private UnknownQuestion(String message) {
        super(message);
    }

    static UnknownQuestion named(String name) {
        return new UnknownQuestion("There is no query '" + name + "'");
    }
}
