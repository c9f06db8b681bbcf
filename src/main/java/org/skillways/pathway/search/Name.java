package org.skillways.pathway.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillways.occupation.Names;

/**
 * What something is called: a row of {@code search/names}.
 *
 * @param kind {@code occupation}, {@code title}, {@code element}, {@code technology} or {@code product}
 * @param id its key
 * @param label the label of its node
 * @param text its title or name
 * @param otherNames everyday names of a product
 * @param soc the code of the occupation, for occupations and titles
 * @param occupation the title of that occupation
 * @param score how likely it is meant
 */
record Name(
        String kind,
        String id,
        String label,
        String text,
        List<String> otherNames,
        @Nullable String soc,
        @Nullable String occupation,
        double score) {

    Name {
        otherNames = List.copyOf(otherNames);
    }

    /** Of tens of thousands of titles most have the same kind, and many the same occupation: each is held once. */
    static Name of(Record row) {
        return new Name(
                row.get("kind").asString().intern(),
                row.get("id").asString(),
                row.get("label").asString().intern(),
                row.get("text").asString(),
                row.get("otherNames").asList(Value::asString),
                interned(row.get("soc")),
                interned(row.get("occupation")),
                row.get("score").asDouble());
    }

    private static @Nullable String interned(Value text) {
        return text.isNull() ? null : text.asString().intern();
    }

    /** The keys of all its names. */
    List<String> keys() {
        return Stream.concat(Stream.of(text), otherNames.stream())
                .map(Names::key)
                .distinct()
                .toList();
    }

    /** Whether one of its names begins with these letters. */
    boolean begins(String letters) {
        return Stream.concat(Stream.of(text), otherNames.stream())
                .anyMatch(name -> name.regionMatches(true, 0, letters, 0, letters.length()));
    }

    /** What is meant: the occupation, or the thing itself. */
    String meant() {
        return soc == null ? kind + id : soc;
    }
}
