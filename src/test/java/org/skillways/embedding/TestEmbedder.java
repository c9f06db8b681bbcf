package org.skillways.embedding;

/** The sentence model, loaded once, for tests without a Spring context. */
public final class TestEmbedder {

    private static final TextEmbedder MODEL = new MiniLmEmbedder();

    private TestEmbedder() {}

    public static TextEmbedder model() {
        return MODEL;
    }
}
