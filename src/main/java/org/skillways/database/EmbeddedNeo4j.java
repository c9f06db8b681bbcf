package org.skillways.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.skillways.cypher.ServerProbe;

/**
 * A Neo4j server in a process of its own, on this machine's loopback address. It stays while any process uses its data
 * folder: the first starts it, others join in, and it ends within seconds of the last one, however that ended. When its
 * process ends before that, it is started again on the same ports.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    /** How this use of a server began. */
    enum Beginning {
        FIRST_START,
        RESTART,
        JOINED
    }

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(25);
    private static final String USER = "neo4j";

    private final ServerFolder folder;
    private final ServerSettings settings;
    private final Path mark;
    private final Beginning beginning;
    private final AtomicBoolean supervised = new AtomicBoolean();
    private volatile ServerState state;
    private volatile boolean closed;

    EmbeddedNeo4j(ServerFolder folder, ServerSettings settings, ServerState state, Path mark, Beginning beginning) {
        this.folder = folder;
        this.settings = settings;
        this.state = state;
        this.mark = mark;
        this.beginning = beginning;
    }

    /** Starts the server of a data folder, or joins the one that runs; returns before it answers. */
    public static EmbeddedNeo4j start(ServerSettings settings) {
        try {
            return new ServerStart(settings).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting Neo4j", e);
        }
    }

    /** Waits until queries are answered, or throws {@link StartFailure} with the reason why they never will be. */
    public void awaitReady() {
        try {
            awaitAnswer();
        } catch (StartFailure e) {
            close();
            throw e;
        }
        if (supervised.compareAndSet(false, true)) {
            var supervisor = new Thread(new ServerSupervisor(this), "neo4j-supervisor");
            supervisor.setDaemon(true);
            supervisor.start();
        }
    }

    private void awaitAnswer() {
        var deadline = Instant.now().plus(LONGEST_START);
        while (!Ports.answers(state.boltPort())) {
            requireLife(deadline);
            pause();
        }
        try (var probe = new ServerProbe(uri(), authentication())) {
            while (!probe.answers()) {
                requireLife(deadline);
                requireDatabase(probe);
                pause();
            }
        }
    }

    private void requireLife(Instant deadline) {
        if (!state.isLive()) {
            throw new StartFailureReader(folder, settings).of(state);
        }
        if (Instant.now().isAfter(deadline)) {
            throw StartFailure.tooSlow(LONGEST_START.toSeconds(), folder.logs().resolve("neo4j.log"));
        }
    }

    /** A database that cannot be opened leaves the server running, with the reason in its list of databases. */
    private void requireDatabase(ServerProbe probe) {
        if (probe.hasFailedDatabase()) {
            throw new StartFailureReader(folder, settings).ofDatabase(state);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Neo4j", e);
        }
    }

    public URI uri() {
        return URI.create("bolt://localhost:" + state.boltPort());
    }

    /** The address of Neo4j Browser. */
    public URI browser() {
        return URI.create("http://localhost:" + state.httpPort());
    }

    public String user() {
        return USER;
    }

    public String password() {
        try {
            return Password.read(passwordFile()).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public AuthToken authentication() {
        return AuthTokens.basic(USER, password());
    }

    /** The file, for the owner's eyes only, that the password is kept in. */
    public Path passwordFile() {
        return folder.passwordFile();
    }

    public Path dataFolder() {
        return folder.data();
    }

    /** Whether this object started the server, rather than having joined a running one. */
    public boolean startedHere() {
        return beginning != Beginning.JOINED;
    }

    /** Whether the data folder was new, so that nobody knows the password yet. */
    public boolean firstStart() {
        return beginning == Beginning.FIRST_START;
    }

    long pid() {
        return state.pid();
    }

    /** Waits until the server's process ends; returns whether it is still wanted then. */
    boolean awaitExit() {
        ProcessHandle.of(state.pid()).ifPresent(process -> process.onExit().join());
        return !closed;
    }

    /** Starts the server on its former ports, unless another process already has; returns when it answers. */
    void restart() throws IOException, InterruptedException {
        synchronized (this) {
            if (closed) {
                return;
            }
            state = new ServerStart(settings).restart();
        }
        awaitAnswer();
    }

    boolean isClosed() {
        return closed;
    }

    /** Gives up this use of the server, and waits for its end if nobody else uses it. */
    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            leave();
        }
    }

    private void leave() {
        try {
            if (Files.deleteIfExists(mark) && !GuardedServer.hasLiveUser(folder.users())) {
                awaitEnd();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd() {
        var deadline = Instant.now().plus(LONGEST_STOP);
        while (state.isLive() && Instant.now().isBefore(deadline)) {
            pause();
        }
        if (state.isLive()) {
            ProcessHandle.of(state.pid()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}
