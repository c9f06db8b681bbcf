package org.skillways.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/** Starts the server again whenever its process ends while it is in use, and pauses longer and longer while it does not start. */
final class ServerSupervisor implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerSupervisor.class);
    private static final long FIRST_PAUSE_MILLIS = 1000;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;

    private final EmbeddedNeo4j server;

    ServerSupervisor(EmbeddedNeo4j server) {
        this.server = server;
    }

    @Override
    public void run() {
        try {
            while (server.awaitExit()) {
                LOG.warn("Neo4j (process {}) ended; starting it again.", server.pid());
                restart();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws InterruptedException {
        for (var pauses = pauses(); !server.isClosed(); ) {
            try {
                server.restart();
                LOG.info("Neo4j runs again (process {}).", server.pid());
                return;
            } catch (StartFailure | IOException | UncheckedIOException e) {
                if (!server.isClosed()) {
                    pause(pauses.nextBackOff(), e);
                }
            }
        }
    }

    private static void pause(long millis, Exception reason) throws InterruptedException {
        LOG.warn("{} Trying again in {} s.", reason.getMessage(), millis / 1000);
        Thread.sleep(millis);
    }

    private static BackOffExecution pauses() {
        var pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        return pauses.start();
    }
}
