package org.skillways.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.cypher.QueryRunner;
import org.skillways.derivation.DerivationReport.Count;
import org.skillways.derivation.DerivedRelationships.Difference;
import org.skillways.derivation.DerivedRelationships.Pair;
import org.skillways.derivation.embedding.Alignments;
import org.skillways.derivation.embedding.OccupationEmbeddings;
import org.skillways.derivation.embedding.TextEmbeddings;
import org.skillways.derivation.profile.OccupationProfile;
import org.skillways.derivation.profile.OccupationVectors;
import org.skillways.derivation.profile.ProfileReader;
import org.skillways.embedding.TextEmbedder;
import org.skillways.transition.OccupationFacts;
import org.springframework.stereotype.Component;

/**
 * Derives from what is loaded which occupations are related, what the moves between them take, and what statements mention.
 *
 * <p>Only what changed is written, and a derivation that was broken off is completed by the next one.
 */
@Component
public final class Derivation {

    private static final String DISTINCTIVENESS = "distinctiveness-5 weights-1 release-counts-1";

    private final QueryRunner queries;
    private final Optional<TextEmbedder> embedder;

    /** Compares by meaning where there is a model. */
    public Derivation(QueryRunner queries, Optional<TextEmbedder> embedder) {
        this.queries = queries;
        this.embedder = embedder;
    }

    /**
     * Where the graph and the method are those of the last derivation, this is one question to the database. Of two at a time, the
     * second waits for the first.
     */
    public synchronized DerivationReport run() {
        var started = System.nanoTime();
        var state = queries.read(run -> run.rows("derive/state", Map.of()).get(0));
        if (isCurrent(state)) {
            return new DerivationReport(true, 0, Count.NONE, Count.NONE, 0, Count.NONE, 0, 0, since(started));
        }
        return derive(
                state.get("version").isNull() ? null : state.get("version").asLong(), started);
    }

    private boolean isCurrent(Record state) {
        return !state.get("version").isNull()
                && state.get("version").equals(state.get("derivedFrom"))
                && state.get("method").asString("").equals(method());
    }

    private DerivationReport derive(@Nullable Long version, long started) {
        queries.run("derive/kinds", Map.of());
        queries.run("derive/weights", Map.of());
        queries.run("derive/distinctiveness", Map.of());
        queries.run("derive/rarity", Map.of());
        queries.run("derive/release-counts", Map.of());
        var profiles = queries.read(ProfileReader::read);
        var embedded = embedder.map(model -> new TextEmbeddings(queries, model).bring())
                .orElse(0);
        var vectors = embedder.map(model -> new OccupationEmbeddings(queries, model).bring(profiles.all()))
                .orElse(OccupationVectors.NONE);
        var derived = new DerivedRelationships(profiles, vectors, facts(profiles.all()));
        var similarities = bring("similarities", List.of("write"), derived.similarities());
        var transitions = bring("transitions", List.of("begin", "write"), derived.transitions());
        var prepared = bringPreparations(derived.preparations());
        var mentions = new Mentions(queries);
        var mentioned = mentions.bring();
        var aligned = embedder.map(model -> new Alignments(queries, model).bring(profiles.releases()))
                .orElse(0);
        var report = new DerivationReport(
                false,
                profiles.all().size(),
                similarities,
                transitions,
                mentions.statements(),
                mentioned,
                embedded,
                aligned,
                since(started));
        remember(version, prepared || !report.wroteNothing(), String.join(", ", profiles.releases()));
        return report;
    }

    /** What is compared of each occupation, by its key. */
    private Map<String, OccupationFacts> facts(List<OccupationProfile> profiles) {
        var mapping = queries.mapping(OccupationFacts.class);
        var codes = profiles.stream().map(OccupationProfile::soc).toList();
        return queries.read(run -> run.stream("routes/compared", Map.of("occupations", codes, "detailed", codes))
                .map(mapping)
                .collect(Collectors.toMap(OccupationFacts::soc, Function.identity())));
    }

    private boolean bringPreparations(SortedMap<String, Map<String, Object>> wanted) {
        var stored = queries.read(run -> run.stream("derive/preparations", Map.of())
                .collect(Collectors.toMap(row -> row.get("soc").asString(), Derivation::known)));
        var changed = wanted.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(stored.get(entry.getKey())))
                .map(entry -> Map.<String, Object>of("soc", entry.getKey(), "properties", entry.getValue()))
                .toList();
        Batches.write(queries, "derive/write-preparations", changed, Map.of());
        return !changed.isEmpty();
    }

    private static Map<String, Object> known(Record row) {
        var known = new HashMap<>(row.get("properties").asMap());
        known.values().removeIf(Objects::isNull);
        return known;
    }

    private Count bring(String kind, List<String> writes, SortedMap<Pair, Map<String, Object>> wanted) {
        var difference = Difference.between(stored(kind), wanted);
        Batches.write(queries, "derive/drop-" + kind, difference.drop(), Map.of());
        for (var write : writes) {
            Batches.write(queries, "derive/" + write + "-" + kind, difference.write(), Map.of());
        }
        return new Count(difference.write().size(), difference.drop().size());
    }

    private Map<Pair, Map<String, Object>> stored(String kind) {
        return queries.read(run -> {
            var stored = new HashMap<Pair, Map<String, Object>>();
            run.stream("derive/" + kind, Map.of())
                    .forEach(row -> stored.put(
                            new Pair(row.get("from").asString(), row.get("to").asString()),
                            row.get("properties").asMap()));
            return stored;
        });
    }

    private void remember(@Nullable Long version, boolean changed, String releases) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("version", version);
        parameters.put("changed", changed);
        parameters.put("method", method());
        parameters.put("release", releases.isEmpty() ? null : releases);
        queries.writeOnly(run -> run.update("derive/write-state", parameters));
    }

    private String method() {
        return DerivedRelationships.METHOD + " " + MentionFinder.METHOD + " " + DISTINCTIVENESS
                + embedder.map(model -> " " + model.model() + " " + Alignments.METHOD)
                        .orElse("");
    }

    private static long since(long started) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }
}
