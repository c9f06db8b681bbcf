package org.skillways.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * The embedded server, which runs where {@code spring.neo4j.uri} names no other.
 *
 * @param data the folder of the embedded server: database, password, logs
 * @param cache the folder for what speeds up the next start and can be made again; none by default
 */
@ConfigurationProperties("skillways")
record EmbeddedNeo4jProperties(
        @DefaultValue("data") String data,
        @Nullable String cache,
        @DefaultValue Server neo4j) {

    /**
     * The process of the embedded server.
     *
     * @param boltPort port for drivers, on the loopback only; 0 takes any free one
     * @param httpPort port of Neo4j Browser, on the loopback only; 0 takes any free one
     * @param heap largest heap, for instance 512m
     * @param pageCache memory that the pages of the database are kept in, for instance 256m
     * @param javaOptions more options for the server's Java, parted by blanks
     * @param lib folder of Neo4j's own jars, where they are not beside the application
     */
    record Server(
            @DefaultValue("7687") int boltPort,
            @DefaultValue("7474") int httpPort,
            @DefaultValue("1g") String heap,
            @DefaultValue("256m") String pageCache,
            @DefaultValue("") String javaOptions,
            @Nullable String lib) {}

    ServerSettings settings() {
        return new ServerSettings(
                        Path.of(data),
                        neo4j.lib == null ? ServerLibraries.find() : Path.of(neo4j.lib),
                        neo4j.boltPort,
                        neo4j.httpPort,
                        neo4j.heap,
                        neo4j.pageCache,
                        List.of(StringUtils.tokenizeToStringArray(neo4j.javaOptions, " ")))
                .withCache(usableCache());
    }

    /** A folder that nobody can write to costs a slower start, and nothing else. */
    private @Nullable Path usableCache() {
        if (cache == null) {
            return null;
        }
        try {
            var folder = Files.createDirectories(Path.of(cache));
            return Files.isWritable(folder) ? folder : null;
        } catch (IOException e) {
            return null;
        }
    }
}
