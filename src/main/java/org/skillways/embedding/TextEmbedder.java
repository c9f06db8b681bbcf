package org.skillways.embedding;

import java.util.List;

/** Turns texts into vectors, so that texts that mean nearly the same lie close together. */
public interface TextEmbedder {

    /** Name and version of the model; vectors of two models cannot be compared. */
    String model();

    /** One vector of length one for each text, in the same order. Of a long text the model reads about the first 250 words. */
    List<float[]> embed(List<String> texts);
}
