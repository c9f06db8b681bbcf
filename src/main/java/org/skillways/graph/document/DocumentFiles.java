package org.skillways.graph.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.skillways.framework.PassedOver;

/** The files that a user names for loading: single files as they are, folders with all documents below them. */
final class DocumentFiles {

    private DocumentFiles() {}

    /** Every file once, in the order of their paths; folders leave out what is hidden or no document. */
    static List<DocumentSource> below(List<Path> paths) throws IOException {
        var sources = new TreeMap<Path, DocumentSource>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                documentsIn(path).forEach(file -> sources.putIfAbsent(file, DocumentSource.below(path, file)));
            } else {
                sources.putIfAbsent(path, DocumentSource.of(path));
            }
        }
        return List.copyOf(sources.values());
    }

    private static List<Path> documentsIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !PassedOver.is(folder.relativize(file).toString()))
                    .toList();
        }
    }

    static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
