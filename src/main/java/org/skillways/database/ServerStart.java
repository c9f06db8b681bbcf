package org.skillways.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
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
            var running = ServerState.read(folder.state()).filter(ServerState::isLive);
            if (running.isPresent()) {
                return new EmbeddedNeo4j(folder, settings, running.get(), folder.addUser(), Beginning.JOINED);
            }
            return startNew();
        } finally {
            turn.close();
        }
    }

    private EmbeddedNeo4j startNew() throws IOException {
        var version = ServerVersion.ofLibraries(settings.libraries());
        version.requireCanOpen(folder);
        requireMemory();
        var boltPort = Ports.choose(settings.boltPort(), "Bolt", "skillways.neo4j.bolt-port");
        var httpPort = Ports.choose(settings.httpPort(), "its Browser", "skillways.neo4j.http-port");
        var beginning = prepareUser();
        var mark = folder.addUser();
        var process = new ServerProcess(folder, settings).start(boltPort, httpPort);
        var state = new ServerState(
                process.pid(), GuardedServer.startMillis(process.toHandle()), boltPort, httpPort, version.toString());
        state.write(folder.state());
        Files.writeString(folder.version(), version + "\n");
        return new EmbeddedNeo4j(folder, settings, state, mark, beginning);
    }

    private void requireMemory() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var wanted = ServerSettings.bytes(settings.heap()) + ServerSettings.bytes(settings.pageCache()) + JVM_BYTES;
        if (wanted > machine.getTotalMemorySize()) {
            throw StartFailure.tooLittleMemory(
                    settings, "this machine has " + (machine.getTotalMemorySize() >> 20) + "m in all");
        }
    }

    /** Neo4j takes the user's first password from a file, and only before its first start. */
    private Beginning prepareUser() throws IOException {
        if (Files.exists(folder.databases())) {
            Password.read(folder.passwordFile());
            return Beginning.RESTART;
        }
        var password = Password.generate();
        password.write(folder.passwordFile());
        Files.writeString(initialUser(), password.asInitialUser());
        return Beginning.FIRST_START;
    }

    private Path initialUser() {
        return folder.home().resolve("data/dbms/auth.ini");
    }
}
