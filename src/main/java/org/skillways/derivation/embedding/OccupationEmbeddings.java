package org.skillways.derivation.embedding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillways.cypher.QueryRunner;
import org.skillways.derivation.profile.OccupationProfile;
import org.skillways.derivation.profile.OccupationVectors;
import org.skillways.embedding.TextEmbedder;
import org.skillways.occupation.Names;

/** What occupations mean: the means of the vectors of their tasks and of their titles, and the vectors of their descriptions. */
public final class OccupationEmbeddings {

    private static final String METHOD = "means-1";
    private static final int OCCUPATIONS = 50;
    private static final float[] NONE = {};

    private final QueryRunner queries;
    private final TextEmbedder embedder;

    public OccupationEmbeddings(QueryRunner queries, TextEmbedder embedder) {
        this.queries = queries;
        this.embedder = embedder;
    }

    /** Computes anew those of the occupations whose texts changed; the vectors of their texts are stored. */
    public OccupationVectors bring(List<OccupationProfile> profiles) {
        var digests = queries.read(run -> run.stream("derive/occupation-embeddings", Map.of())
                .collect(Collectors.toMap(
                        row -> row.get("soc").asString(),
                        row -> row.get("digest").asString())));
        var changed = profiles.stream()
                .filter(profile -> !digest(profile).equals(digests.get(profile.soc())))
                .toList();
        var gone = new HashSet<>(digests.keySet());
        profiles.forEach(profile -> gone.remove(profile.soc()));
        queries.writeOnly(
                run -> run.update("derive/drop-occupation-embeddings", Map.of("occupations", List.copyOf(gone))));
        var titles = new HashMap<String, float[]>();
        for (var from = 0; from < changed.size(); from += OCCUPATIONS) {
            write(changed.subList(from, Math.min(from + OCCUPATIONS, changed.size())), titles);
        }
        return stored(profiles);
    }

    private void write(List<OccupationProfile> profiles, Map<String, float[]> titles) {
        var texts = textVectors(profiles);
        var unread = profiles.stream()
                .flatMap(SummedVectors::titles)
                .filter(title -> !titles.containsKey(title))
                .distinct()
                .toList();
        var read = embedder.embed(unread);
        for (var i = 0; i < unread.size(); i++) {
            titles.put(unread.get(i), read.get(i));
        }
        var rows = profiles.stream().map(profile -> row(profile, texts, titles)).toList();
        queries.writeOnly(run -> run.update("derive/write-occupation-embeddings", Map.of("rows", rows)));
    }

    private Map<String, float[]> textVectors(List<OccupationProfile> profiles) {
        Set<String> texts = profiles.stream().flatMap(SummedVectors::texts).collect(Collectors.toSet());
        return queries.read(run -> run.stream("derive/embeddings", Map.of("texts", List.copyOf(texts)))
                .collect(Collectors.toMap(row -> row.get("text").asString(), row -> Vector.values(row.get("vector")))));
    }

    private Map<String, Object> row(
            OccupationProfile profile, Map<String, float[]> texts, Map<String, float[]> titles) {
        return Map.of(
                "soc", profile.soc(),
                "digest", digest(profile),
                "tasks", SummedVectors.tasks(profile, texts),
                "description", SummedVectors.description(profile, texts),
                "titles", SummedVectors.titles(profile, titles));
    }

    private String digest(OccupationProfile profile) {
        return Names.digest(String.join(
                "\n",
                METHOD,
                embedder.model(),
                profile.title(),
                String.valueOf(profile.description()),
                profile.texts().stream().sorted().collect(Collectors.joining("\n")),
                profile.titles().stream().sorted().collect(Collectors.joining("\n"))));
    }

    private OccupationVectors stored(List<OccupationProfile> profiles) {
        var rows = queries.read(run -> run.stream("derive/occupation-vectors", Map.of())
                .collect(Collectors.toMap(
                        row -> row.get("soc").asString(),
                        row -> List.of(
                                Vector.values(row.get("tasks")),
                                Vector.values(row.get("description")),
                                Vector.values(row.get("titles"))))));
        var columns = Stream.generate(() -> new ArrayList<float[]>()).limit(3).toList();
        for (var profile : profiles) {
            var vectors = rows.get(profile.soc());
            for (var i = 0; i < columns.size(); i++) {
                columns.get(i).add(vectors == null ? NONE : vectors.get(i));
            }
        }
        return new OccupationVectors(columns.get(0), columns.get(1), columns.get(2));
    }
}
