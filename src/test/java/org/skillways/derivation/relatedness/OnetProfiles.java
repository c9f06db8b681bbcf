package org.skillways.derivation.relatedness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.skillways.derivation.profile.ElementKind;
import org.skillways.derivation.profile.ElementRating;
import org.skillways.derivation.profile.OccupationProfile;

/** Reads profiles and O*NET's own related occupations straight from release folders, the later folders filling gaps only. */
final class OnetProfiles {

    private static final Map<String, ElementKind> RATED = Map.of(
            "Abilities", ElementKind.ABILITY,
            "Interests", ElementKind.INTEREST,
            "Knowledge", ElementKind.KNOWLEDGE,
            "Skills", ElementKind.SKILL,
            "Work Activities", ElementKind.WORK_ACTIVITY,
            "Work Styles", ElementKind.WORK_STYLE);

    private final Map<String, String> title = new TreeMap<>();
    private final Map<String, Integer> jobZone = new HashMap<>();
    private final Map<String, String> description = new HashMap<>();
    private final Map<String, double[]> education = new HashMap<>();
    private final Map<String, Set<String>> texts = new HashMap<>();
    private final Map<String, Set<String>> activities = new HashMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Map<String, Set<String>> technologies = new HashMap<>();
    private final Map<String, Map<Rated, double[]>> ratings = new HashMap<>();

    private record Rated(String id, ElementKind kind) implements Comparable<Rated> {

        @Override
        public int compareTo(Rated other) {
            return id.compareTo(other.id);
        }
    }

    private record Row(List<String> columns, List<String> cells) {

        String cell(String column) {
            var place = columns.indexOf(column);
            return place < 0 ? "" : cells.get(place);
        }
    }

    static List<OccupationProfile> read(List<Path> folders) {
        var profiles = new OnetProfiles();
        profiles.readFacts(folders.get(0));
        folders.forEach(folder ->
                RATED.forEach((file, kind) -> rows(folder, file, (soc, row) -> profiles.rate(kind, soc, row))));
        return profiles.title.keySet().stream().map(profiles::profile).toList();
    }

    /** For every occupation the codes on its primary list, ten of them. */
    static Map<String, Set<String>> primary(Path folder) {
        var primary = new TreeMap<String, Set<String>>();
        rows(folder, "Related Occupations", (soc, row) -> {
            if (row.cell("Relatedness Tier").startsWith("Primary")) {
                put(primary, soc, row.cell("Related O*NET-SOC Code"));
            }
        });
        return primary;
    }

    private void readFacts(Path folder) {
        rows(folder, "Occupation Data", (soc, row) -> {
            title.putIfAbsent(soc, row.cell("Title"));
            description.put(soc, row.cell("Description"));
        });
        rows(folder, "Job Zones", (soc, row) -> jobZone.putIfAbsent(soc, Integer.valueOf(row.cell("Job Zone"))));
        rows(folder, "Task Statements", (soc, row) -> put(texts, soc, row.cell("Task")));
        rows(folder, "Tasks to DWAs", (soc, row) -> {
            var id = row.cell("DWA ID");
            put(activities, soc, id);
            put(activities, soc, id.substring(0, id.lastIndexOf('.')));
        });
        rows(folder, "Alternate Titles", (soc, row) -> put(titles, soc, row.cell("Alternate Title")));
        rows(folder, "Sample of Reported Titles", (soc, row) -> put(titles, soc, row.cell("Reported Job Title")));
        rows(folder, "Education, Training, and Experience", this::answer);
        rows(folder, "Technology Skills", (soc, row) -> put(technologies, soc, row.cell("Commodity Code")));
    }

    private void rate(ElementKind kind, String soc, Row row) {
        var place = switch (row.cell("Scale ID")) {
            case "IM", "OI", "WI" -> 0;
            case "LV" -> 1;
            default -> -1;
        };
        if (place >= 0 && !"Y".equals(row.cell("Recommend Suppress"))) {
            var values = ratings.computeIfAbsent(soc, key -> new TreeMap<>())
                    .computeIfAbsent(
                            new Rated(row.cell("Element ID"), kind), key -> new double[] {Double.NaN, Double.NaN});
            values[place] = Double.isNaN(values[place]) ? Double.parseDouble(row.cell("Data Value")) : values[place];
        }
    }

    private OccupationProfile profile(String soc) {
        return new OccupationProfile(
                soc,
                title.getOrDefault(soc, soc),
                jobZone.get(soc),
                education(soc),
                description.get(soc),
                List.copyOf(texts.getOrDefault(soc, Set.of())),
                List.copyOf(activities.getOrDefault(soc, Set.of())),
                List.copyOf(titles.getOrDefault(soc, Set.of())),
                List.copyOf(technologies.getOrDefault(soc, Set.of())),
                ratings(soc));
    }

    private @Nullable Double education(String soc) {
        var answers = education.get(soc);
        return answers == null ? null : answers[0] / answers[1];
    }

    private void answer(String soc, Row row) {
        if (row.cell("Scale ID").equals("RL")) {
            var percent = Double.parseDouble(row.cell("Data Value"));
            var answers = education.computeIfAbsent(soc, key -> new double[2]);
            answers[0] += percent * Double.parseDouble(row.cell("Category"));
            answers[1] += percent;
        }
    }

    private List<ElementRating> ratings(String soc) {
        var list = new ArrayList<ElementRating>();
        ratings.getOrDefault(soc, Map.of()).forEach((rated, values) -> {
            if (!Double.isNaN(values[0])) {
                list.add(new ElementRating(
                        rated.kind(), rated.id(), values[0], Double.isNaN(values[1]) ? null : values[1], false));
            }
        });
        return list;
    }

    private static void put(Map<String, Set<String>> map, String soc, String value) {
        map.computeIfAbsent(soc, key -> new HashSet<>()).add(value);
    }

    private static void rows(Path folder, String file, BiConsumer<String, Row> use) {
        var path = folder.resolve(file + ".txt");
        if (!Files.exists(path)) {
            return;
        }
        try (var lines = Files.newBufferedReader(path)) {
            var columns = List.of(lines.readLine().split("\t", -1));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = List.of(line.split("\t", -1));
                use.accept(cells.get(0), new Row(columns, cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
