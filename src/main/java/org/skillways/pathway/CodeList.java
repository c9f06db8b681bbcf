package org.skillways.pathway;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.occupation.SocCode;

/** A list of occupations as clients write it: one value each, or codes with commas between them in one value. */
public final class CodeList {

    private CodeList() {}

    /** The single codes and titles; commas inside a title part nothing. */
    public static List<String> of(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .flatMap(CodeList::split)
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    private static Stream<String> split(String value) {
        var parts = value.split(",", -1);
        return Arrays.stream(parts).allMatch(part -> SocCode.parse(part).isPresent())
                ? Arrays.stream(parts)
                : Stream.of(value);
    }
}
