package org.skillways.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class EmbeddedNeo4jPropertiesTests {

    @TempDir
    private Path folder;

    @Test
    void makesTheCache() {
        var cache = folder.resolve("new/cache");
        assertThat(cache(cache)).isEqualTo(cache).isDirectory();
    }

    @Test
    void doesWithoutACacheThatCannotBeMade() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThat(cache(file.resolve("cache"))).isNull();
        assertThat(cache(null)).isNull();
    }

    private static @Nullable Path cache(@Nullable Path wanted) {
        var source = wanted == null
                ? new MapConfigurationPropertySource()
                : new MapConfigurationPropertySource(Map.of("skillways.cache", wanted.toString()));
        return new Binder(source)
                .bindOrCreate("skillways", EmbeddedNeo4jProperties.class)
                .settings()
                .cache();
    }
}
