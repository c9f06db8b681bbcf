package org.skillways.cypher;

/** A result has more rows than {@code skillways.catalogue.rows} allows. */
public final class TooManyRows extends RuntimeException {

    private TooManyRows(String message) {
        super(message);
    }

    static TooManyRows of(String query, long most) {
        return new TooManyRows("The result of '" + query + "' has more than " + most
                + " rows, the most that this server returns: " + "narrow the query or set a lower limit");
    }
}
