package org.skillways.database;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Java's archive of the classes that a program has loaded (class-data sharing), which halves the time of its next start. A server writes
 * it once, some time after its first start. Stands alone, since it is copied to the class path of Neo4j's process.
 */
public final class ClassArchive {

    private final Path file;

    public ClassArchive(Path file) {
        this.file = file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** Writes the archive, if there is none, after a while: the first minute is for those who use the server. */
    public void writeAfter(long millis) {
        if (!exists()) {
            var thread = new Thread(() -> writeAfterSleep(millis), "class-archive");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void writeAfterSleep(long millis) {
        try {
            Thread.sleep(millis);
            write();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (JMException | IOException | RuntimeException e) {
            System.err.println("No class archive was written: " + e);
        }
    }

    /** Does what {@code jcmd PID VM.cds static_dump} does, which leaves two files of its child process in the current folder. */
    private void write() throws JMException, IOException {
        var draft = Path.of(file + "." + ProcessHandle.current().pid());
        var before = outputsOfChildren();
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmCds",
                        new Object[] {new String[] {"static_dump", draft.toString()}},
                        new String[] {String[].class.getName()});
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        for (var output : outputsOfChildren()) {
            if (!before.contains(output)) {
                Files.deleteIfExists(output);
            }
        }
    }

    private static Set<Path> outputsOfChildren() throws IOException {
        var outputs = new HashSet<Path>();
        try (var files = Files.newDirectoryStream(Path.of(""), "java_pid*_std*")) {
            files.forEach(outputs::add);
        }
        return outputs;
    }

    /** Java's option for using the archive, where there is one. */
    List<String> options() {
        return exists() ? List.of("-XX:SharedArchiveFile=" + file) : List.of();
    }
}
