package org.skillways.api.problem;

import org.neo4j.driver.exceptions.ClientException;

/** A query that the database understood and could not finish, for instance because it divides by zero. */
public final class QueryFailed extends RuntimeException {

    private static final String OF_THE_STATEMENT = "Neo.ClientError.Statement.";

    private final String code;

    private QueryFailed(String message, ClientException cause) {
        super(message, cause);
        this.code = cause.code();
    }

    public static boolean explains(ClientException failure) {
        return failure.code().startsWith(OF_THE_STATEMENT);
    }

    public static QueryFailed because(String query, ClientException failure) {
        return new QueryFailed("The database gave up '" + query + "': " + failure.getMessage(), failure);
    }

    /** The database's own name of the failure. */
    public String code() {
        return code;
    }
}
