package org.skillways.database;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Writes what a server needs into its folder, and starts its process. */
final class ServerProcess {

    private static final List<Class<?>> GUARD = List.of(GuardedServer.class, ClassArchive.class);
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

    /** A jar that stays as it is while it is right, since Java's archive of classes is for these very files. */
    private void writeGuard() throws IOException {
        var jar = guardJar();
        var bytes = jarOf(GUARD);
        if (!Files.exists(jar) || !Arrays.equals(bytes, Files.readAllBytes(jar))) {
            Files.createDirectories(cache());
            Files.write(jar, bytes);
        }
    }

    private Path guardJar() {
        return cache().resolve("guard.jar");
    }

    /** The folder for what can be made again. */
    private Path cache() {
        return settings.cache() == null ? folder.home() : settings.cache();
    }

    private static byte[] jarOf(List<Class<?>> classes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            for (var type : classes) {
                var name = type.getName().replace('.', '/') + ".class";
                var entry = new JarEntry(name);
                entry.setTime(0);
                jar.putNextEntry(entry);
                try (var content = type.getResourceAsStream("/" + name)) {
                    Objects.requireNonNull(content, name).transferTo(jar);
                }
            }
        }
        return bytes.toByteArray();
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
                "-cp", guardJar() + File.pathSeparator + settings.libraries().resolve("*")));
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
        if (settings.cache() != null) {
            var archive = settings.cache().resolve("neo4j.jsa");
            options.add("-D" + GuardedServer.ARCHIVE + "=" + archive);
            options.addAll(new ClassArchive(archive).options());
        }
        options.addAll(settings.javaOptions());
        return options;
    }
}
