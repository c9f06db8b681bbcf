package org.skillways.cypher;

/** A parameter that its question does not know, or a value that it does not take. */
public final class InvalidParameter extends RuntimeException {

    private final String parameter;

    public InvalidParameter(String parameter, String reason) {
        super("The parameter '" + parameter + "' " + reason);
        this.parameter = parameter;
    }

    /** The parameter's name as it was given. */
    public String parameter() {
        return parameter;
    }
}
