package org.skillways.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/** The data folder: where the server's files are, who uses the server, and the lock for changing that. */
final class ServerFolder {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final AtomicLong MARKS = new AtomicLong();

    private final Path data;

    ServerFolder(Path data) {
        this.data = data;
    }

    void create() {
        try {
            Files.createDirectories(users());
            Files.createDirectories(configuration());
            Files.createDirectories(home().resolve("data/dbms"));
            Files.createDirectories(logs());
            Files.delete(Files.createTempFile(data, "writable", null));
        } catch (IOException e) {
            throw StartFailure.folderNotWritable(data, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    Path data() {
        return data;
    }

    Path home() {
        return data.resolve("neo4j");
    }

    Path configuration() {
        return home().resolve("conf");
    }

    Path logs() {
        return home().resolve("logs");
    }

    Path console() {
        return logs().resolve("console.log");
    }

    Path databases() {
        return home().resolve("data/databases");
    }

    /** Unpacks the files of a graph. The folder of databases comes last and at once: with it the data folder is no longer new. */
    void unpackGraph(Path archive) throws IOException {
        var unpacked = Files.createTempDirectory(home(), "graph");
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = unpacked.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        var transactions = home().resolve("data/transactions");
        FileSystemUtils.deleteRecursively(transactions); // of an unpacking that was broken off
        Files.move(unpacked.resolve("transactions"), transactions);
        Files.move(unpacked.resolve("databases"), databases());
        Files.delete(unpacked);
    }

    Path state() {
        return home().resolve("server.properties");
    }

    Path version() {
        return home().resolve("version");
    }

    Path users() {
        return home().resolve("users");
    }

    Path lockFile() {
        return home().resolve("lock");
    }

    Path passwordFile() {
        return data.resolve("neo4j-password");
    }

    /** Waits for its turn to change things here, which it has until it closes the channel. */
    FileChannel lock() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(LONGEST_WAIT);
        var channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        while (Instant.now().isBefore(deadline)) {
            try {
                if (channel.tryLock() != null) {
                    return channel;
                }
            } catch (OverlappingFileLockException e) {
                // Another thread of this process holds it; its turn ends as another process's does.
            }
            Thread.sleep(100);
        }
        channel.close();
        throw StartFailure.inUse(data);
    }

    /** Leaves the mark of this process, for as long as which the server stays. */
    Path addUser() throws IOException {
        var self = ProcessHandle.current();
        var name = self.pid() + "-" + GuardedServer.startMillis(self) + "-" + MARKS.incrementAndGet();
        return Files.writeString(users().resolve(name), "");
    }

    void removeDeadUsers() throws IOException {
        try (var marks = Files.list(users())) {
            for (var mark : marks.filter(mark -> !GuardedServer.isLive(mark)).toList()) {
                Files.deleteIfExists(mark);
            }
        }
    }
}
