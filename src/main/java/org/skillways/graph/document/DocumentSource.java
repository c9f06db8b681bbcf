package org.skillways.graph.document;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where a document is loaded from. The graph gets no path of this machine: only the name, and a digest of the path, by which an
 * earlier version of the same file is found.
 *
 * @param file as the user named it, or below the folder that the user named
 * @param name below the loaded folder, with slashes, for instance {@code social/counselors.html}
 * @param location the absolute path
 */
record DocumentSource(Path file, String name, String location) {

    /** A file that was named itself. */
    static DocumentSource of(Path file) {
        return named(file, file.toAbsolutePath().normalize().getFileName().toString());
    }

    /** A file below a folder. */
    static DocumentSource below(Path folder, Path file) {
        return named(file, folder.relativize(file).toString().replace(File.separatorChar, '/'));
    }

    /** The place of a name below a folder, whether there is a file or not. */
    static DocumentSource below(String folder, String name) {
        return new DocumentSource(Path.of(folder), name, folder + name.replace('/', File.separatorChar));
    }

    private static DocumentSource named(Path file, String name) {
        return new DocumentSource(file, name, file.toAbsolutePath().normalize().toString());
    }

    /** A document among several in the file, by its place there, for instance {@code #2}. */
    DocumentSource part(String place) {
        return new DocumentSource(file, name + place, location + place);
    }

    /** The SHA-256 of the absolute path. */
    String digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(location.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
