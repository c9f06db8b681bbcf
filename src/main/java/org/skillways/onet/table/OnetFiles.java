package org.skillways.onet.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.skillways.onet.NotOnet;

/** The text files of a release, in an archive or a folder at any depth, found by name whatever its case and blanks. */
public final class OnetFiles implements Closeable {

    private static final int DEPTH = 8;

    /** One text file; {@code name} is its path inside the archive or folder. */
    public record TextFile(String name, Source source) {

        public InputStream open() throws IOException {
            return source.open();
        }
    }

    /** Opens a file's bytes, each time anew. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private final Map<String, TextFile> files = new TreeMap<>();
    private final List<String> doubled = new ArrayList<>();
    private final Map<String, Source> archives = new TreeMap<>();
    private final List<String> workbooks = new ArrayList<>();
    private final List<Closeable> opened = new ArrayList<>();

    private OnetFiles() {}

    /**
     * Opens a release; where there is only one archive inside, that one.
     *
     * @throws NotOnet where there is no release, or more than one
     */
    public static OnetFiles open(Path path) {
        var found = new OnetFiles();
        try {
            found.fill(path);
            if (found.files.isEmpty() && found.archives.size() == 1) {
                var archive = found.archives.values().iterator().next();
                var copy = Files.createTempFile("skillways-", ".zip");
                found.opened.add(() -> Files.deleteIfExists(copy));
                try (var bytes = archive.open()) {
                    Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                found.fill(copy);
            }
            found.refuseSeveral(path);
            return found;
        } catch (NotOnet e) {
            throw found.closed(e);
        } catch (ZipException e) {
            throw found.closed(NotOnet.because(
                    path,
                    "the file",
                    "This is neither a folder nor a ZIP archive that can be read: " + e.getMessage()));
        } catch (IOException e) {
            throw found.closed(NotOnet.because(path, "the file", "This cannot be read: " + e));
        }
    }

    private NotOnet closed(NotOnet cause) {
        try {
            close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }

    private void refuseSeveral(Path path) {
        var releases = doubled.stream()
                .filter(name -> isNamed(name, OnetTable.OCCUPATIONS))
                .toList();
        if (!releases.isEmpty()) {
            var first = find(OnetTable.OCCUPATIONS.title()).orElseThrow().name();
            throw NotOnet.because(
                    path,
                    releases.get(0),
                    "There are several releases in here, also " + first + ": import them one by one.");
        }
        if (files.isEmpty() && archives.size() > 1) {
            throw NotOnet.because(
                    path,
                    "the files",
                    "There are several archives in here, " + archives.keySet() + ": import them one by one.");
        }
        if (find(OnetTable.OCCUPATIONS.title()).isEmpty() && !workbooks.isEmpty()) {
            throw NotOnet.because(
                    path,
                    workbooks.get(0),
                    "This is a release in the Excel form; the import reads the text form of the same release.");
        }
    }

    private static boolean isNamed(String path, OnetTable table) {
        return key(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))
                .equals(key(table.title()));
    }

    private void fill(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            fillFromFolder(path);
        } else {
            fillFromArchive(path);
        }
    }

    private void fillFromFolder(Path folder) throws IOException {
        try (var walk = Files.walk(folder, DEPTH)) {
            walk.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(file -> add(folder.relativize(file).toString(), () -> Files.newInputStream(file)));
        }
    }

    private void fillFromArchive(Path path) throws IOException {
        var archive = new ZipFile(path.toFile());
        opened.add(0, archive);
        archive.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(entry -> entry.getName()))
                .forEach(entry -> add(entry.getName(), () -> archive.getInputStream(entry)));
    }

    private void add(String name, Source source) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (last.startsWith(".")) {
            return;
        }
        switch (last.toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "")) {
            case "txt", "tsv", "csv" -> {
                if (files.putIfAbsent(key(last), new TextFile(name, source)) != null) {
                    doubled.add(name);
                }
            }
            case "zip" -> archives.put(name, source);
            case "xlsx", "xls" -> workbooks.add(name);
            default -> {}
        }
    }

    /** A file's name without case, blanks, punctuation and ending: {@code taskstodwas}. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.(txt|tsv|csv)$", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    public Optional<TextFile> find(String name) {
        return Optional.ofNullable(files.get(key(name)));
    }

    /** All files by their key, in the order of the keys. */
    public Map<String, TextFile> all() {
        return files;
    }

    /** Files left aside because another of the same name came first. */
    public List<String> doubled() {
        return doubled;
    }

    @Override
    public void close() throws IOException {
        for (var each : opened) {
            each.close();
        }
    }
}
