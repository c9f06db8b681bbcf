package org.skillways.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillways.catalogue.BadParameter;
import org.skillways.occupation.SocCode;
import org.springframework.util.MultiValueMap;

/** The parameters of an address, as a question takes them. */
final class Given {

    private final MultiValueMap<String, String> parameters;

    Given(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    String text(String name) {
        var text = parameters.getFirst(name);
        if (text == null || text.isBlank()) {
            throw new BadParameter(name, "must have a value");
        }
        return text;
    }

    /** Every value given; codes also as one value with commas between, which titles have inside. */
    List<String> list(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> split(value).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<String> split(String value) {
        var parts = Arrays.asList(value.split(",", -1));
        return parts.stream().allMatch(part -> SocCode.parse(part).isPresent()) ? parts : List.of(value);
    }

    /** All others than the named ones, for the question to check; the number of rows is {@code k} or {@code limit}. */
    Map<String, @Nullable Object> except(String... names) {
        var taken = Set.of(names);
        var options = new HashMap<String, @Nullable Object>();
        parameters.forEach((name, values) -> {
            if (!taken.contains(name)) {
                options.put(name.equals("k") ? "limit" : name, values);
            }
        });
        return options;
    }

    int number(String name, int otherwise, int most) {
        var text = parameters.getFirst(name);
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw new BadParameter(name, "is out of bounds, allowed is 1.." + most);
        }
        return Integer.parseInt(text);
    }
}
