package org.skillways.pathway.gaps;

/**
 * What a term of a person's list means.
 *
 * @param term the term as the person gave it
 * @param kind the label of the element, or {@code Occupation}
 * @param by {@code id}, {@code name}, {@code product} or {@code title}
 * @param id its key
 * @param name its name
 */
public record MatchedTerm(String term, String kind, String id, String name, String by) {

    boolean isOccupation() {
        return kind.equals("Occupation");
    }
}
