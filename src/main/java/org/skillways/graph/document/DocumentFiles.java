package org.skillways.graph.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillways.finding.Finding;
import org.skillways.framework.DocumentReader;
import org.skillways.framework.PassedOver;

/** The files that a user names for loading: single files as they are, folders with all documents below them. */
final class DocumentFiles {

    private DocumentFiles() {}

    /**
     * Files to load, and what of the named paths cannot be read.
     *
     * @param unreadable one finding for each folder
     */
    record Found(List<DocumentSource> sources, List<Finding> unreadable) {}

    /** Every file once, in the order of their paths; folders leave out what is hidden or no document. */
    static Found below(List<Path> paths) throws IOException {
        var sources = new TreeMap<Path, DocumentSource>();
        var unreadable = new ArrayList<Finding>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                Files.walkFileTree(path, new Documents(path, sources, unreadable));
            } else {
                sources.putIfAbsent(path, DocumentSource.of(path));
            }
        }
        return new Found(List.copyOf(sources.values()), unreadable);
    }

    /** Gathers the documents below a folder; a folder that cannot be opened is one finding. */
    private static final class Documents extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Map<Path, DocumentSource> sources;
        private final List<Finding> unreadable;

        private Documents(Path folder, Map<Path, DocumentSource> sources, List<Finding> unreadable) {
            this.folder = folder;
            this.sources = sources;
            this.unreadable = unreadable;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()
                    && !PassedOver.is(folder.relativize(file).toString())
                    && !(PassedOver.isNote(file.toString()) && isNote(file, attributes.size()))) {
                sources.putIfAbsent(file, DocumentSource.below(folder, file));
            }
            return FileVisitResult.CONTINUE;
        }

        /** Whether a file in Markdown holds no document; one that cannot be read is reported later. */
        private static boolean isNote(Path file, long size) {
            try {
                return size > DocumentReader.MAX_BYTES
                        || new DocumentReader()
                                .read(file.toString(), Files.readAllBytes(file), true).stream()
                                        .allMatch(result -> result.document().isEmpty());
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            unreadable.add(
                    Finding.error("unreadable", file.toString(), "start", "The folder or file cannot be opened."));
            return FileVisitResult.CONTINUE;
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
