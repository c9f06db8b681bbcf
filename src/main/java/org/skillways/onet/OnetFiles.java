package org.skillways.onet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The text files of a release, in an archive or a folder at any depth, found by name whatever its case and blanks. */
final class OnetFiles implements Closeable {

    private static final int DEPTH = 8;

    /** One text file; {@code name} is its path inside the archive or folder. */
    record TextFile(String name, Source source) {

        InputStream open() throws IOException {
            return source.open();
        }
    }

    /** Opens a file's bytes, each time anew. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private final Map<String, TextFile> files = new TreeMap<>();
    private final List<String> doubled = new ArrayList<>();
    private final @Nullable ZipFile archive;

    private OnetFiles(@Nullable ZipFile archive) {
        this.archive = archive;
    }

    static OnetFiles open(Path path) {
        try {
            return Files.isDirectory(path) ? ofFolder(path) : ofArchive(path);
        } catch (ZipException e) {
            throw NotOnet.because(
                    path, "the file", "This is neither a folder nor a ZIP archive that can be read: " + e.getMessage());
        } catch (IOException e) {
            throw NotOnet.because(path, "the file", "This cannot be read: " + e);
        }
    }

    private static OnetFiles ofFolder(Path folder) throws IOException {
        var found = new OnetFiles(null);
        try (var walk = Files.walk(folder, DEPTH)) {
            walk.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(file -> found.add(folder.relativize(file).toString(), () -> Files.newInputStream(file)));
        }
        return found;
    }

    private static OnetFiles ofArchive(Path path) throws IOException {
        var archive = new ZipFile(path.toFile());
        var found = new OnetFiles(archive);
        archive.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(entry -> entry.getName()))
                .forEach(entry -> found.add(entry.getName(), () -> archive.getInputStream(entry)));
        return found;
    }

    private void add(String name, Source source) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (!last.toLowerCase(Locale.ROOT).endsWith(".txt") || last.startsWith(".")) {
            return;
        }
        if (files.putIfAbsent(key(last), new TextFile(name, source)) != null) {
            doubled.add(name);
        }
    }

    /** A file's name without case, blanks, punctuation and ending: {@code taskstodwas}. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.txt$", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    Optional<TextFile> find(String name) {
        return Optional.ofNullable(files.get(key(name)));
    }

    /** All files by their key, in the order of the keys. */
    Map<String, TextFile> all() {
        return files;
    }

    /** Files left aside because another of the same name came first. */
    List<String> doubled() {
        return doubled;
    }

    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
        }
    }
}
