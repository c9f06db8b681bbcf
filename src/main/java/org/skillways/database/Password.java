package org.skillways.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The generated password of the user {@code neo4j}. */
record Password(String value) {

    private static final int ROUNDS = 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    Password {
        if (value.length() < 8) {
            throw new IllegalArgumentException("Neo4j wants at least eight characters");
        }
    }

    static Password generate() {
        return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(random(18)));
    }

    static Password read(Path file) throws IOException {
        try {
            return new Password(Files.readString(file).strip());
        } catch (NoSuchFileException | IllegalArgumentException e) {
            throw StartFailure.passwordMissing(file);
        }
    }

    /** Writes it where only the owner reads it; the file never exists with wider permissions. */
    void write(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, value + "\n");
    }

    /** The content of Neo4j's {@code auth.ini}, as {@code neo4j-admin dbms set-initial-password} writes it in a second. */
    String asInitialUser() {
        var salt = random(32);
        var hex = HexFormat.of();
        return "neo4j:SHA-256," + hex.formatHex(hash(salt)) + "," + hex.formatHex(salt) + "," + ROUNDS + ":\n";
    }

    private byte[] hash(byte[] salt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            var hash = value.getBytes(StandardCharsets.UTF_8);
            for (var round = 0; round < ROUNDS; round++) {
                hash = digest.digest(hash);
            }
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
