package org.skillways.derivation.relatedness;

/** How alike one occupation is to every other in one respect: a cosine, or NaN where either side is unknown. */
@FunctionalInterface
interface Similarity {

    float[] of(int occupation);
}
