package org.skillways.api;

import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Parameter;

/**
 * A parameter as an address takes it.
 *
 * @param use who takes it
 * @param otherwise the value that stands for one not given
 * @param example a value that gives an answer
 * @param aliasOf the name of the parameter that this is only another name of
 */
record Taken(
        Parameter parameter,
        Use use,
        boolean required,
        @Nullable Object otherwise,
        @Nullable Object example,
        @Nullable String aliasOf) {

    /** Whether the question takes the value as it is given, the controller, or the paging of every list. */
    enum Use {
        QUESTION,
        CONTROLLER,
        PAGING
    }

    String name() {
        return parameter.name();
    }

    /** As a part of the path, which is always there. */
    Taken inPath() {
        return new Taken(parameter, use, true, null, example, aliasOf);
    }

    Taken named(String other) {
        return new Taken(renamed(other, parameter.description()), use, required, otherwise, example, name());
    }

    Taken alsoNamed(String other) {
        var words = parameter.description() + "; also by the name `" + other + "`";
        return new Taken(renamed(name(), words), use, required, otherwise, example, aliasOf);
    }

    private Parameter renamed(String name, String description) {
        return new Parameter(name, parameter.type(), parameter.bounds(), description, parameter.example());
    }
}
