package org.skillways.pathway.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sets of up to three elements that open the most moves, of those that nothing but the coverage keeps closed: every set of the candidates is tried, and every element of a set is needed
 * for what the set opens.
 */
final class SkillSetSearch {

    private static final List<String> LEVELS = List.of("Developing", "Proficient", "Advanced");
    private static final double TOLERANCE = 1e-9;

    private final List<Closed> closed = new ArrayList<>();
    private final int alreadyOpen;

    /** A move as {@code gaps/what-if} returns it. */
    record Move(
            String soc,
            String title,
            @Nullable Integer jobZone,
            double coverage,
            int landingRank,
            int landingCeiling,
            List<Double> landsAt,
            String pay,
            List<Gain> gains) {}

    /**
     * An element that would raise the coverage of a move.
     *
     * @param gain by how much, 0 to 1
     */
    record Gain(String id, String name, String kind, double gain) {}

    /** A move that is not open yet, with the coverage that it has and needs, and the gain of every element. */
    private record Closed(Move move, double coverage, double least, Map<String, Double> gains) {

        double with(List<WhatIf.Skill> skills) {
            return coverage
                    + skills.stream()
                            .mapToDouble(skill -> gains.getOrDefault(skill.id(), 0.0))
                            .sum();
        }

        boolean opensWith(List<WhatIf.Skill> skills) {
            return with(skills) >= least - TOLERANCE;
        }
    }

    /** With the level at which a move has to land to be open, and the elements that one has besides. */
    SkillSetSearch(List<Move> moves, String level, List<String> elements) {
        var had = Set.copyOf(elements);
        var place = LEVELS.indexOf(level);
        var open = 0;
        for (var move : moves) {
            var coverage = move.coverage()
                    + move.gains().stream()
                            .filter(gain -> had.contains(gain.id()))
                            .mapToDouble(Gain::gain)
                            .sum();
            var least = move.landsAt().get(place);
            var rank = place + 2;
            if (move.landingRank() >= rank || (coverage >= least && move.landingCeiling() >= rank)) {
                open++;
            } else if (move.landingCeiling() >= rank) {
                closed.add(new Closed(move, coverage, least, gains(move, had)));
            }
        }
        this.alreadyOpen = open;
    }

    private static Map<String, Double> gains(Move move, Set<String> had) {
        var gains = new HashMap<String, Double>();
        move.gains().stream()
                .filter(gain -> !had.contains(gain.id()))
                .forEach(gain -> gains.put(gain.id(), gain.gain()));
        return gains;
    }

    /** A set with what it adds to the coverage of all moves, whether or not it opens them. */
    private record Tried(List<WhatIf.Skill> skills, List<Closed> opened, double added, String places) {}

    /** The set that opens the most moves first, then the smaller set, then the one that adds more. */
    List<WhatIf> best(int most, int candidates, int limit) {
        var chosen = candidates(candidates);
        var tried = new ArrayList<Tried>();
        for (var i = 0; i < chosen.size(); i++) {
            collect(chosen, List.of(), i, most, tried);
        }
        return tried.stream()
                .sorted(Comparator.comparing((Tried set) -> -set.opened().size())
                        .thenComparing(set -> set.skills().size())
                        .thenComparing(set -> -set.added())
                        .thenComparing(Tried::places))
                .limit(limit)
                .map(this::whatIf)
                .toList();
    }

    private void collect(List<WhatIf.Skill> candidates, List<Integer> before, int next, int most, List<Tried> tried) {
        var places = new ArrayList<>(before);
        places.add(next);
        var skills = places.stream().map(candidates::get).toList();
        var opened = closed.stream().filter(move -> move.opensWith(skills)).toList();
        if (!opened.isEmpty() && skills.stream().allMatch(skill -> isNeeded(skill, skills, opened))) {
            var added = closed.stream()
                    .mapToDouble(move -> move.with(skills) - move.coverage())
                    .sum();
            tried.add(new Tried(skills, opened, added, key(places)));
        }
        for (var i = next + 1; places.size() < most && i < candidates.size(); i++) {
            collect(candidates, places, i, most, tried);
        }
    }

    private static String key(List<Integer> places) {
        return String.join(
                " ", places.stream().map(place -> String.format("%03d", place)).toList());
    }

    private static boolean isNeeded(WhatIf.Skill skill, List<WhatIf.Skill> skills, List<Closed> opened) {
        var others = skills.stream().filter(other -> !other.equals(skill)).toList();
        return opened.stream().anyMatch(move -> !move.opensWith(others));
    }

    /** The elements that add most to the coverage of the moves that are not open. */
    private List<WhatIf.Skill> candidates(int most) {
        var whole = new HashMap<String, Double>();
        closed.forEach(move -> move.gains().forEach((id, gain) -> whole.merge(id, gain, Double::sum)));
        var seen = new HashSet<String>();
        return closed.stream()
                .flatMap(move -> move.move().gains().stream())
                .filter(gain -> whole.containsKey(gain.id()) && seen.add(gain.id()))
                .sorted(Comparator.comparing((Gain gain) -> -Objects.requireNonNull(whole.get(gain.id())))
                        .thenComparing(Gain::id))
                .limit(most)
                .map(gain -> new WhatIf.Skill(gain.id(), gain.name(), gain.kind()))
                .toList();
    }

    private WhatIf whatIf(Tried set) {
        var opens = set.opened().stream()
                .map(move -> new WhatIf.Opening(
                        move.move().soc(),
                        move.move().title(),
                        move.move().jobZone(),
                        move.move().pay(),
                        rounded(move.coverage()),
                        rounded(move.with(set.skills()))))
                .toList();
        return new WhatIf(set.skills(), opens, opens.size(), alreadyOpen);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
