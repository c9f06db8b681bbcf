package org.skillways.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the embedded server is to run.
 *
 * @param data the folder that holds database, password and logs
 * @param libraries the folder with Neo4j's own jars
 * @param boltPort for drivers; 0 takes any free port
 * @param httpPort for Neo4j Browser; 0 takes any free port
 * @param heap of the server's JVM, for instance {@code 512m}
 * @param pageCache of the server, for instance {@code 256m}
 * @param javaOptions more options for the server's JVM
 * @param guide where the guide is that Neo4j Browser begins with; empty for none
 * @param cache the folder for Java's archive of the server's classes; without one there is no archive
 * @param graph the archive of the graph that a new data folder begins with; without one it begins empty
 */
public record ServerSettings(
        Path data,
        Path libraries,
        int boltPort,
        int httpPort,
        String heap,
        String pageCache,
        List<String> javaOptions,
        String guide,
        @Nullable Path cache,
        @Nullable Path graph) {

    private static final String SIZE = "\\d+[kmgKMG]";

    public ServerSettings {
        requirePort(boltPort);
        requirePort(httpPort);
        requireSize(heap);
        requireSize(pageCache);
        data = data.toAbsolutePath().normalize();
        libraries = libraries.toAbsolutePath().normalize();
        javaOptions = List.copyOf(javaOptions);
        cache = cache == null ? null : cache.toAbsolutePath().normalize();
    }

    /** Without a guide, an archive of classes and a graph to begin with. */
    public ServerSettings(
            Path data,
            Path libraries,
            int boltPort,
            int httpPort,
            String heap,
            String pageCache,
            List<String> javaOptions) {
        this(data, libraries, boltPort, httpPort, heap, pageCache, javaOptions, "", null, null);
    }

    ServerSettings withGuide(String address) {
        return new ServerSettings(
                data, libraries, boltPort, httpPort, heap, pageCache, javaOptions, address, cache, graph);
    }

    ServerSettings withCache(@Nullable Path folder) {
        return new ServerSettings(
                data, libraries, boltPort, httpPort, heap, pageCache, javaOptions, guide, folder, graph);
    }

    /** A new data folder begins with the graph that lies beside Neo4j's jars, where there is one. */
    ServerSettings withBundledGraph() {
        var archive = libraries.resolveSibling("graph.zip");
        return new ServerSettings(
                data,
                libraries,
                boltPort,
                httpPort,
                heap,
                pageCache,
                javaOptions,
                guide,
                cache,
                Files.isRegularFile(archive) ? archive : null);
    }

    /** A server for a short life: modest memory, free ports, and a compiler that is done early. */
    static ServerSettings shortLived(Path data) {
        return new ServerSettings(
                data, ServerLibraries.find(), 0, 0, "512m", "128m", List.of("-XX:TieredStopAtLevel=1"));
    }

    ServerSettings withPorts(int bolt, int http) {
        return new ServerSettings(data, libraries, bolt, http, heap, pageCache, javaOptions, guide, cache, graph);
    }

    private static void requirePort(int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("Not a port: " + port);
        }
    }

    private static void requireSize(String size) {
        if (!size.matches(SIZE)) {
            throw new IllegalArgumentException("Not a memory size: '" + size + "', expected for instance 512m");
        }
    }

    static long bytes(String size) {
        var number = Long.parseLong(size.substring(0, size.length() - 1));
        return switch (Character.toLowerCase(size.charAt(size.length() - 1))) {
            case 'k' -> number << 10;
            case 'm' -> number << 20;
            default -> number << 30;
        };
    }
}
