package org.skillways.cypher;

/** A name that no file of the catalogue has. */
public final class UnknownQuery extends RuntimeException {

    private UnknownQuery(String message) {
        super(message);
    }

    static UnknownQuery named(String name) {
        return new UnknownQuery("There is no query '" + name + "'");
    }
}
