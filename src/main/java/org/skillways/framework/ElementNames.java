package org.skillways.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that O*NET gives its elements and technology commodities in releases 29.3 and 30.1, so that a list without
 * separators comes apart and a listed name leads to its id. Where both releases use a name, the newer id wins.
 */
public final class ElementNames {

    /** What kind of thing a name stands for. */
    public enum Kind {
        SKILL,
        KNOWLEDGE,
        ABILITY,
        WORK_STYLE,
        WORK_ACTIVITY,
        TECHNOLOGY
    }

    /**
     * A named element.
     *
     * @param id an O*NET element id, or for a technology its UNSPSC commodity code
     */
    public record Element(String id, Kind kind, String name) {}

    private static final Map<Kind, Map<String, Element>> BY_KIND = read();

    private ElementNames() {}

    /** Regardless of case. */
    public static Optional<Element> find(Kind kind, String name) {
        return Optional.ofNullable(of(kind).get(key(name)));
    }

    /** All known names of a kind, in lower case. */
    public static Set<String> names(Kind kind) {
        return of(kind).keySet();
    }

    /** All known names of a kind, as O*NET writes them. */
    public static Set<String> all(Kind kind) {
        return of(kind).values().stream().map(Element::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Element> of(Kind kind) {
        return BY_KIND.getOrDefault(kind, Map.of());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<Kind, Map<String, Element>> read() {
        var byKind = new EnumMap<Kind, Map<String, Element>>(Kind.class);
        try (var file = ElementNames.class.getResourceAsStream("/onet/elements.tsv")) {
            if (file == null) {
                throw new IllegalStateException("The class path lacks onet/elements.tsv");
            }
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1);
            lines.map(ElementNames::element)
                    .forEach(element -> byKind.computeIfAbsent(element.kind(), kind -> new HashMap<>())
                            .putIfAbsent(key(element.name()), element));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byKind;
    }

    private static Element element(String line) {
        var first = line.indexOf('\t');
        var second = line.indexOf('\t', first + 1);
        return new Element(
                line.substring(0, first), Kind.valueOf(line.substring(first + 1, second)), line.substring(second + 1));
    }
}
