package org.skillways.embedding;

import java.util.List;
import java.util.stream.IntStream;

/** Turns texts into vectors, so that texts that mean nearly the same lie close together. */
public interface TextEmbedder {

    /** Name and version of the model; vectors of two models cannot be compared. */
    String model();

    /** One vector of length one for each text, in the same order. Of a long text the model reads about the first 250 words. */
    List<float[]> embed(List<String> texts);

    /** The vector of one text as a parameter of a query. */
    default List<Double> vector(String text) {
        var vector = embed(List.of(text)).get(0);
        return IntStream.range(0, vector.length)
                .mapToObj(i -> (double) vector[i])
                .toList();
    }
}
