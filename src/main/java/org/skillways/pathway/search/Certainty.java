package org.skillways.pathway.search;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure it is that somebody means what was found. */
public enum Certainty {
    /** The whole of it is a code, a title or a name. */
    @JsonProperty("sure")
    SURE,
    /** All its words are there, though one may be begun or misspelt. */
    @JsonProperty("likely")
    LIKELY,
    /** Some of its words are there, or it means nearly the same. */
    @JsonProperty("possible")
    POSSIBLE;

    static Certainty by(String way) {
        return switch (way) {
            case "words", "spelling" -> LIKELY;
            case "some-words", "work", "meaning" -> POSSIBLE;
            default -> SURE;
        };
    }
}
