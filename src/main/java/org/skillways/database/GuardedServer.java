package org.skillways.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The main class of the server's process: runs Neo4j for as long as a process lives that has left its mark in the folder
 * of users. Stands alone but for {@link ClassArchive}, since both are copied to the class path of that process.
 */
final class GuardedServer {

    static final String LOCK = "skillways.neo4j.lock";
    static final String USERS = "skillways.neo4j.users";
    static final String ARCHIVE = "skillways.neo4j.archive";

    private static final long POLL_MILLIS = 300;
    private static final long LONGEST_STOP_MILLIS = 20_000;
    private static final long CLOCK_STEP_MILLIS = 60_000;
    /** Later than the application, which is less work, and which writes its own archive first. */
    private static final long ARCHIVE_AFTER_MILLIS = 75_000;

    private GuardedServer() {}

    public static void main(String... args) throws Exception {
        var guard = new Thread(GuardedServer::stopWithoutUsers, "skillways-guard");
        guard.setDaemon(true);
        guard.start();
        var archive = System.getProperty(ARCHIVE);
        if (archive != null) {
            new ClassArchive(Path.of(archive)).writeAfter(ARCHIVE_AFTER_MILLIS);
        }
        Class.forName("org.neo4j.server.CommunityEntryPoint")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    private static void stopWithoutUsers() {
        var users = Path.of(System.getProperty(USERS));
        var lock = Path.of(System.getProperty(LOCK));
        try {
            while (hasLiveUser(users) || !locks(lock, users)) {
                Thread.sleep(POLL_MILLIS);
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("Stopping, since the users are unknown: " + e);
        }
        haltAfterLongestStop();
        System.exit(0);
    }

    /** Keeps the lock to the end of the process, so that nobody chooses this server while it stops. */
    @SuppressWarnings("resource")
    private static boolean locks(Path lock, Path users) throws IOException {
        var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return false;
        }
        if (hasLiveUser(users)) {
            channel.close();
            return false;
        }
        return true;
    }

    static boolean hasLiveUser(Path users) throws IOException {
        try (var files = Files.list(users)) {
            return files.anyMatch(GuardedServer::isLive);
        }
    }

    /** A mark is named {@code pid-startMillis-number}; the start distinguishes a process from a later one with the same pid. */
    static boolean isLive(Path mark) {
        var parts = mark.getFileName().toString().split("-", 3);
        return parts.length == 3 && isLive(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    static boolean isLive(long pid, long startMillis) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(startMillis(process) - startMillis) < CLOCK_STEP_MILLIS)
                .isPresent();
    }

    static long startMillis(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(instant -> instant.toEpochMilli())
                .orElse(0L);
    }

    private static void haltAfterLongestStop() {
        var halt = new Thread(
                () -> {
                    try {
                        Thread.sleep(LONGEST_STOP_MILLIS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(1);
                },
                "skillways-halt");
        halt.setDaemon(true);
        halt.start();
    }
}
