package org.skillways.derivation.relatedness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skillways.derivation.profile.OccupationProfile;

/**
 * How many titles of an occupation name what another is called: of the titles of a clinical nurse specialist nearly all have a word of
 * "Registered Nurses". Words that more than a tenth of all occupations use in their titles, such as "manager", and words of a rank or a
 * licence say nothing.
 */
public final class SharedTitles {

    private static final String NO_FIELD = "registered licensed certified helpers first-line supervisors workers aides";
    private static final int TENTH = 10;
    private static final int FEW = 10;

    private final List<Set<String>> names;
    private final int[] sizes;
    private final Map<String, List<Title>> titles = new HashMap<>();

    private record Title(int occupation, int number) {}

    public SharedTitles(List<OccupationProfile> profiles) {
        sizes = new int[profiles.size()];
        try (var terms = new TextTerms()) {
            var noField = Set.copyOf(terms.words(List.of(NO_FIELD)));
            names = profiles.stream()
                    .map(profile -> terms.words(List.of(profile.title().split(", Except")[0])).stream()
                            .filter(word -> !noField.contains(word))
                            .collect(Collectors.toSet()))
                    .toList();
            for (var i = 0; i < profiles.size(); i++) {
                var number = 0;
                for (var title : (Iterable<String>) all(profiles.get(i))::iterator) {
                    for (var word : new HashSet<>(terms.words(List.of(title)))) {
                        titles.computeIfAbsent(word, key -> new ArrayList<>()).add(new Title(i, number));
                    }
                    number++;
                }
                sizes[i] = number;
            }
        }
        var most = Math.max(FEW, profiles.size() / TENTH);
        titles.values()
                .removeIf(
                        uses -> uses.stream().map(Title::occupation).distinct().count() > most);
    }

    private static Stream<String> all(OccupationProfile profile) {
        return Stream.concat(Stream.of(profile.title()), profile.titles().stream());
    }

    /** For every occupation the parts of others' titles that name what it is called, 0 to 1; without the others that have none. */
    public List<Map<Integer, Double>> shares() {
        return IntStream.range(0, names.size())
                .parallel()
                .mapToObj(this::shares)
                .toList();
    }

    private Map<Integer, Double> shares(int occupation) {
        var named = names.get(occupation).stream()
                .flatMap(word -> titles.getOrDefault(word, List.of()).stream())
                .filter(title -> title.occupation() != occupation)
                .distinct()
                .collect(Collectors.groupingBy(Title::occupation, Collectors.counting()));
        var shares = new HashMap<Integer, Double>();
        named.forEach((other, count) -> shares.put(other, (double) count / sizes[other]));
        return shares;
    }
}
