package org.skillways.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes what a server needs into its folder, and starts its process. */
final class ServerProcess {

    private static final String GUARD_CLASS = GuardedServer.class.getName().replace('.', '/') + ".class";
    /** Compile thoroughly only what is truly hot: a quarter less work at the start, and the same speed soon after. */
    private static final List<String> LATE_COMPILATION = List.of(
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=3000",
            "-XX:Tier4CompileThreshold=40000",
            "-XX:Tier4BackEdgeThreshold=120000");

    private static final Path SET_SID = Path.of("/usr/bin/setsid");

    private final ServerFolder folder;
    private final ServerSettings settings;

    ServerProcess(ServerFolder folder, ServerSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    Process start(int boltPort, int httpPort) throws IOException {
        writeConfiguration(boltPort, httpPort);
        writeGuard();
        Files.deleteIfExists(folder.console());
        return new ProcessBuilder(command())
                .directory(folder.home().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(folder.lockFile().toFile()))
                .redirectOutput(folder.console().toFile())
                .start();
    }

    private void writeConfiguration(int boltPort, int httpPort) throws IOException {
        Files.writeString(folder.configuration().resolve("neo4j.conf"), """
                # Written at every start.
                server.default_listen_address=127.0.0.1
                server.default_advertised_address=localhost
                server.bolt.listen_address=127.0.0.1:%1$d
                server.bolt.advertised_address=localhost:%1$d
                server.http.listen_address=127.0.0.1:%2$d
                server.https.enabled=false
                server.memory.pagecache.size=%3$s
                server.config.strict_validation.enabled=true
                dbms.usage_report.enabled=false
                browser.remote_content_hostname_whitelist=localhost,127.0.0.1
                browser.post_connect_cmd=%4$s
                db.tx_log.preallocate=false
                db.tx_log.rotation.retention_policy=keep_none
                db.logs.query.enabled=OFF
                internal.dbms.bolt.netty_server_shutdown_quiet_period=0
                """.formatted(
                        boltPort, httpPort, settings.pageCache(), firstCommand()));
    }

    /** What Neo4j Browser runs first. */
    private String firstCommand() {
        return settings.guide().isEmpty() ? "" : "play " + settings.guide();
    }

    private void writeGuard() throws IOException {
        var target = folder.guard().resolve(GUARD_CLASS);
        Files.createDirectories(target.getParent());
        try (var bytes = GuardedServer.class.getResourceAsStream("/" + GUARD_CLASS)) {
            if (bytes == null) {
                throw new UncheckedIOException(new IOException("No class " + GUARD_CLASS));
            }
            Files.copy(bytes, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        if (Files.isExecutable(SET_SID)) {
            command.add(
                    SET_SID.toString()); // Ctrl+C in a terminal is for the application, which then stops the server.
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of(
                "-cp",
                folder.guard() + File.pathSeparator + settings.libraries().resolve("*")));
        command.add(GuardedServer.class.getName());
        command.addAll(List.of("--home-dir=" + folder.home(), "--config-dir=" + folder.configuration()));
        return command;
    }

    private List<String> options() {
        var options = new ArrayList<>(List.of(
                "-Xmx" + settings.heap(),
                "-XX:+UseG1GC",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djdk.nio.maxCachedBufferSize=1024",
                "-Dio.netty.tryReflectionSetAccessible=true",
                "-Dlog4j2.disable.jmx=true",
                "-D" + GuardedServer.LOCK + "=" + folder.lockFile(),
                "-D" + GuardedServer.USERS + "=" + folder.users()));
        if (Runtime.version().feature() >= 23) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        options.addAll(LATE_COMPILATION);
        options.addAll(settings.javaOptions());
        return options;
    }
}
