package org.skillways.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTests {

    /** Runs until its archive is there. */
    static final class Program {

        private Program() {}

        public static void main(String... args) throws InterruptedException {
            var archive = new ClassArchive(Path.of(args[0]));
            BooleanSupplier exists = archive::exists;
            archive.writeAfter(0);
            while (!exists.getAsBoolean()) {
                Thread.sleep(20);
            }
            Thread.sleep(200);
        }
    }

    @TempDir
    private Path folder;

    private Path jar;
    private Path archive;

    @BeforeEach
    void packProgram() throws IOException {
        jar = folder.resolve("program.jar");
        archive = folder.resolve("program.jsa");
        try (var classes = new JarOutputStream(Files.newOutputStream(jar))) {
            add(ClassArchive.class, classes);
            add(Program.class, classes);
        }
    }

    private static void add(Class<?> type, OutputStream jar) throws IOException {
        var name = type.getName().replace('.', '/') + ".class";
        ((JarOutputStream) jar).putNextEntry(new JarEntry(name));
        try (var bytes = type.getResourceAsStream("/" + name)) {
            assertThat(bytes).isNotNull().satisfies(content -> content.transferTo(jar));
        }
    }

    @Test
    void isUsedByTheNextStart() throws IOException, InterruptedException {
        run(new ClassArchive(archive).options());
        assertThat(archive).exists();
        var options = new ArrayList<>(new ClassArchive(archive).options());
        options.addAll(List.of("-Xshare:on", "-Xlog:class+load"));
        assertThat(run(options))
                .containsPattern(Program.class.getName().replace("$", "\\$") + " source: shared objects")
                .containsPattern("Program\\$\\$Lambda\\S* source: shared objects");
    }

    @Test
    void leavesNothingElse() throws IOException, InterruptedException {
        run(new ClassArchive(archive).options());
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).containsExactlyInAnyOrder(jar, archive);
        }
    }

    private String run(List<String> options) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", jar.toString(), Program.class.getName(), archive.toString()));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
