package org.skillways.pathway.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What a term of a person's list means.
 *
 * @param term the term as the person gave it
 * @param kind the label of the element, {@code DetailedWorkActivity}, or {@code Occupation}
 * @param id its key
 * @param name its name
 * @param by {@code id}, {@code name}, {@code product}, {@code title}, or {@code words} where the term is no name but has the words of one, or
 *     {@code meaning} where it means nearly the same as what an occupation is called or does
 * @param matched the name, title or product that was matched
 * @param certainty how sure it is that this is meant
 */
public record MatchedTerm(
        String term,
        String kind,
        String id,
        String name,
        String by,
        @Nullable String matched,
        Certainty certainty) {

    MatchedTerm of(String typed) {
        return new MatchedTerm(typed, kind, id, name, by, matched, certainty);
    }

    @JsonIgnore
    public boolean isOccupation() {
        return kind.equals("Occupation");
    }

    /** Whether it counts as what the person has: what is only possible does not before it was chosen. */
    @JsonIgnore
    public boolean isKnown() {
        return certainty != Certainty.POSSIBLE;
    }
}
