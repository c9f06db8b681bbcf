package org.skillways.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFolderTests {

    @TempDir
    private Path data;

    @Test
    void unpacksAGraphAgainAfterOneThatWasBrokenOff() throws IOException {
        var folder = new ServerFolder(data);
        folder.create();
        var half = Files.createDirectories(folder.home().resolve("data/transactions/neo4j"));
        Files.writeString(half.resolve("half"), "half");

        folder.unpackGraph(archive());

        assertThat(half.resolve("log")).hasContent("transactions");
        assertThat(half.resolve("half")).doesNotExist();
        assertThat(folder.databases().resolve("neo4j/store")).hasContent("databases");
        assertThat(folder.home()).isDirectoryNotContaining("glob:**/graph*");
    }

    private Path archive() throws IOException {
        var file = data.resolve("graph.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("databases/neo4j/store"));
            zip.write("databases".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("transactions/neo4j/log"));
            zip.write("transactions".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
