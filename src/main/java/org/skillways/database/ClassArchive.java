package org.skillways.database;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Java's archive of the classes that a program has loaded (class-data sharing), which takes four tenths off the time of its next start. A
 * server that has none lists its classes while it loads them, and writes the archive from the list some time after its start. Stands
 * alone, since it is copied to the class path of Neo4j's process.
 */
public final class ClassArchive {

    private static final String LIST = "DumpLoadedClassList";
    /** Asks for classes that Java makes itself; Java 17 ends with a fault where an agent or Flight Recorder sees them archived. */
    private static final String MADE_BY_JAVA = "@lambda-form-invoker";
    /** Java 17 refuses a list with a line of more than 4,096 characters. */
    private static final int LONGEST_LINE = 4_000;

    private final Path file;

    public ClassArchive(Path file) {
        this.file = file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * Java's option for using the archive, or for listing the classes where there is none. The list has one name, so that starts which end
     * before it is needed leave no heap of them.
     */
    List<String> options() {
        return List.of(exists() ? "-XX:SharedArchiveFile=" + file : "-XX:" + LIST + "=" + file + ".classes");
    }

    /** Writes the archive of this process after a while, if there is none: the first minute is for those who use the server. */
    public void writeAfter(long millis) {
        var list = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption(LIST)
                .getValue();
        if (!list.isEmpty()) {
            var thread = new Thread(() -> writeAfterSleep(Path.of(list), millis), "class-archive");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void writeAfterSleep(Path list, long millis) {
        try {
            Thread.sleep(millis);
            if (!exists()) {
                write(list);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            System.err.println("No class archive was written: " + e);
        }
    }

    private void write(Path list) throws IOException, InterruptedException {
        var draft = Path.of(file + "." + ProcessHandle.current().pid());
        var classes = Path.of(draft + ".list");
        try {
            Files.write(classes, finishedLines(list));
            var archiving = new ProcessBuilder(command(classes, draft))
                    .redirectErrorStream(true)
                    .start();
            String output;
            try (InputStream stream = archiving.getInputStream()) {
                output = new String(stream.readAllBytes(), Charset.defaultCharset());
            }
            if (archiving.waitFor() != 0) {
                throw new IOException(output.strip());
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(classes);
            Files.deleteIfExists(draft);
            Files.deleteIfExists(list);
        }
    }

    /** The last line is perhaps only half written yet. */
    private static List<String> finishedLines(Path list) throws IOException {
        var lines = Files.readAllLines(list);
        return lines.subList(0, Math.max(0, lines.size() - 1)).stream()
                .filter(line -> line.length() <= LONGEST_LINE && !line.startsWith(MADE_BY_JAVA))
                .toList();
    }

    /** G1 is the collector whose archives every collector can use whole. */
    private static List<String> command(Path classes, Path archive) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:dump",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:+UseG1GC",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + archive,
                "-cp",
                System.getProperty("java.class.path"));
    }
}
