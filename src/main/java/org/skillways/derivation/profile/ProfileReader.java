package org.skillways.derivation.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillways.cypher.CypherTransaction;

/** Reads from the graph what relatedness looks at; O*NET's own related occupations are not among it. */
public final class ProfileReader {

    /** All occupations by key, and the O*NET releases that their facts come from. */
    public record Profiles(List<OccupationProfile> all, SortedSet<String> releases) {}

    private final CypherTransaction run;
    private final SortedSet<String> releases = new TreeSet<>();
    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<String, List<String>> activities = new HashMap<>();
    private final Map<String, List<String>> titles = new HashMap<>();
    private final Map<String, List<String>> technologies = new HashMap<>();
    private final Map<String, List<ElementRating>> ratings = new HashMap<>();
    private final Map<String, Double> education = new HashMap<>();

    private ProfileReader(CypherTransaction run) {
        this.run = run;
    }

    public static Profiles read(CypherTransaction run) {
        return new ProfileReader(run).read();
    }

    private Profiles read() {
        strings("derive/tasks", "texts", texts);
        strings("derive/statements", "texts", texts);
        strings("derive/activities", "ids", activities);
        strings("derive/titles", "texts", titles);
        strings("derive/technologies", "ids", technologies);
        rows("derive/ratings", this::addRatings);
        rows("derive/interests", this::addRatings);
        rows(
                "derive/education",
                (soc, row) -> education.put(soc, row.get("education").asDouble()));
        var profiles = new ArrayList<OccupationProfile>();
        rows("derive/occupations", (soc, row) -> profiles.add(profile(soc, row)));
        return new Profiles(profiles, releases);
    }

    private OccupationProfile profile(String soc, Record row) {
        if (!row.get("release").isNull()) {
            releases.add(row.get("release").asString());
        }
        var jobZone = row.get("jobZone");
        var description = row.get("description");
        return new OccupationProfile(
                soc,
                row.get("title").asString(),
                jobZone.isNull() ? null : jobZone.asInt(),
                education.get(soc),
                description.isNull() ? null : description.asString(),
                texts.getOrDefault(soc, List.of()),
                activities.getOrDefault(soc, List.of()),
                titles.getOrDefault(soc, List.of()),
                technologies.getOrDefault(soc, List.of()),
                ratings.getOrDefault(soc, List.of()));
    }

    private void addRatings(String soc, Record row) {
        releases.addAll(row.get("releases").asList(Value::asString));
        var list = ratings.computeIfAbsent(soc, key -> new ArrayList<>());
        for (var rating : row.get("ratings").values()) {
            ElementKind.ofLabels(rating.get(1).asList(Value::asString))
                    .ifPresent(kind -> list.add(rating(kind, rating)));
        }
    }

    private static ElementRating rating(ElementKind kind, Value value) {
        var id = value.get(0).asString();
        if (value.get(2).isNull()) {
            return ElementRating.listed(kind, id, value.get(4).asDouble());
        }
        var level = value.get(3);
        return new ElementRating(kind, id, value.get(2).asDouble(), level.isNull() ? null : level.asDouble(), false);
    }

    private void strings(String file, String column, Map<String, List<String>> into) {
        rows(
                file,
                (soc, row) -> into.computeIfAbsent(soc, key -> new ArrayList<>())
                        .addAll(row.get(column).asList(Value::asString)));
    }

    private void rows(String file, BiConsumer<String, Record> use) {
        run.stream(file, Map.of()).forEach(row -> use.accept(row.get("soc").asString(), row));
    }
}
