package org.skillways.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Catalogue;
import org.skillways.pathway.evidence.GraphVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.stereotype.Component;

/** The tag of every response that follows from the graph as it is. */
@Component
final class ResponseTag {

    private static final int TAG_LENGTH = 32;

    private final GraphVersion version;
    private final MessageDigest program = sha256();

    ResponseTag(
            GraphVersion version,
            Catalogue catalogue,
            ObjectProvider<BuildProperties> build,
            ObjectProvider<GitProperties> git) {
        this.version = version;
        catalogue.bundled().values().forEach(query -> add(program, query.file().source()));
        build.ifAvailable(properties -> add(program, properties.getVersion() + properties.getTime()));
        git.ifAvailable(properties -> add(program, properties.getCommitId()));
    }

    /** The same for the same graph, queries and build, whichever process computes it; another one for another {@code Accept}. */
    String of(@Nullable String accept) {
        try {
            var digest = (MessageDigest) program.clone();
            add(digest, Long.toString(version.current().version()));
            add(digest, accept == null ? "" : accept);
            return HexFormat.of().formatHex(digest.digest()).substring(0, TAG_LENGTH);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's SHA-256 can be cloned", e);
        }
    }

    private static void add(MessageDigest digest, @Nullable String text) {
        digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
