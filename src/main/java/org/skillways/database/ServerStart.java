package org.skillways.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.skillways.database.EmbeddedNeo4j.Beginning;

/** Decides, alone on its data folder, between joining the running server and starting one. */
final class ServerStart {

    private static final long JVM_BYTES = 200L << 20;

    private final ServerFolder folder;
    private final ServerSettings settings;

    ServerStart(ServerSettings settings) {
        this.settings = settings;
        this.folder = new ServerFolder(settings.data());
    }

    EmbeddedNeo4j run() throws IOException, InterruptedException {
        folder.create();
        var turn = folder.lock();
        try {
            folder.removeDeadUsers();
            var former = ServerState.read(folder.state());
            if (former.filter(ServerState::isLive).isPresent()) {
                return new EmbeddedNeo4j(folder, settings, former.get(), folder.addUser(), Beginning.JOINED);
            }
            ServerVersion.ofLibraries(settings.libraries()).requireCanOpen(folder);
            requireMemory();
            var wanted = GuardedServer.hasLiveUser(folder.users()) ? withPortsOf(former) : settings;
            var boltPort = boltPort(wanted);
            var httpPort = httpPort(wanted);
            var beginning = prepareData();
            var mark = folder.addUser();
            return new EmbeddedNeo4j(folder, settings, launch(boltPort, httpPort), mark, beginning);
        } finally {
            turn.close();
        }
    }

    /** For a user whose server ended: joins the one that another user has started since, or starts it on its former ports. */
    ServerState restart() throws IOException, InterruptedException {
        var turn = folder.lock();
        try {
            var former = ServerState.read(folder.state());
            if (former.filter(ServerState::isLive).isPresent()) {
                return former.get();
            }
            var wanted = withPortsOf(former);
            return launch(boltPort(wanted), httpPort(wanted));
        } finally {
            turn.close();
        }
    }

    /** Those who still use a server that ended know it by its ports. */
    private ServerSettings withPortsOf(Optional<ServerState> former) {
        return former.map(state -> settings.withPorts(state.boltPort(), state.httpPort()))
                .orElse(settings);
    }

    private static int boltPort(ServerSettings settings) {
        return Ports.choose(settings.boltPort(), "Bolt", "skillways.neo4j.bolt-port");
    }

    private static int httpPort(ServerSettings settings) {
        return Ports.choose(settings.httpPort(), "its Browser", "skillways.neo4j.http-port");
    }

    private ServerState launch(int boltPort, int httpPort) throws IOException {
        var version = ServerVersion.ofLibraries(settings.libraries()).toString();
        var process = new ServerProcess(folder, settings).start(boltPort, httpPort);
        var state = new ServerState(
                process.pid(), GuardedServer.startMillis(process.toHandle()), boltPort, httpPort, version);
        state.write(folder.state());
        Files.writeString(folder.version(), version + "\n");
        return state;
    }

    private void requireMemory() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var wanted = ServerSettings.bytes(settings.heap()) + ServerSettings.bytes(settings.pageCache()) + JVM_BYTES;
        if (wanted > machine.getTotalMemorySize()) {
            throw StartFailure.tooLittleMemory(
                    settings, "this machine has " + (machine.getTotalMemorySize() >> 20) + "m in all");
        }
    }

    /** A new data folder gets a user, whose password Neo4j takes from a file before its first start, and the bundled graph. */
    private Beginning prepareData() throws IOException {
        if (Files.exists(folder.databases())) {
            Password.read(folder.passwordFile());
            return Beginning.RESTART;
        }
        var password = Password.generate();
        password.write(folder.passwordFile());
        Files.writeString(initialUser(), password.asInitialUser());
        if (settings.graph() != null) {
            folder.unpackGraph(settings.graph());
        }
        return Beginning.FIRST_START;
    }

    private Path initialUser() {
        return folder.home().resolve("data/dbms/auth.ini");
    }
}
