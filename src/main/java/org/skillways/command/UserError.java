package org.skillways.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.skillways.database.StartFailure;
import org.skillways.graph.UnusableGraph;
import org.skillways.graph.document.LoadBrokenOff;
import org.springframework.boot.web.server.PortInUseException;

/** A reason to give up that the user can do something about, in one line. */
final class UserError {

    private UserError() {}

    static Optional<String> messageOf(@Nullable Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure || cause instanceof UnusableGraph || cause instanceof LoadBrokenOff) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
            if (cause instanceof PortInUseException port) {
                return Optional.of("Port " + port.getPort() + ", on which the API is served, is already taken on this"
                        + " machine: stop what uses it, or choose another with --server.port=<port>.");
            }
            if (cause instanceof ServiceUnavailableException) {
                return Optional.of("Neo4j does not answer any more: " + cause.getMessage());
            }
        }
        return Optional.empty();
    }
}
