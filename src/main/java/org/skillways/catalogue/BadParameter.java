package org.skillways.catalogue;

/** A parameter that its question does not know, or a value that it does not take. */
public final class BadParameter extends RuntimeException {

    private final String parameter;

    public BadParameter(String parameter, String reason) {
        super("The parameter '" + parameter + "' " + reason);
        this.parameter = parameter;
    }

    /** The parameter's name as it was given. */
    public String parameter() {
        return parameter;
    }
}
