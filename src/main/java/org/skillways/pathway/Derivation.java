package org.skillways.pathway;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.skillways.catalogue.CypherFile;
import org.skillways.pathway.DerivationReport.Count;
import org.skillways.pathway.DerivedRelationships.Difference;
import org.skillways.pathway.DerivedRelationships.Pair;
import org.springframework.stereotype.Component;

/**
 * Derives from what is loaded which occupations are related, what the moves between them take, and what statements mention.
 *
 * <p>Only what changed is written, and a derivation that was broken off is completed by the next one.
 */
@Component
public final class Derivation {

    private static final String DISTINCTIVENESS = "distinctiveness-4";

    private final Driver driver;

    public Derivation(Driver driver) {
        this.driver = driver;
    }

    /**
     * Where the graph and the method are those of the last derivation, this is one question to the database. Of two at a time, the
     * second waits for the first.
     */
    public synchronized DerivationReport run() {
        var started = System.nanoTime();
        try (var session = driver.session()) {
            var state = session.executeRead(tx -> tx.run(file("state")).single());
            if (isCurrent(state)) {
                return new DerivationReport(true, 0, Count.NONE, Count.NONE, 0, Count.NONE, since(started));
            }
            return derive(
                    session,
                    state.get("version").isNull() ? null : state.get("version").asLong(),
                    started);
        }
    }

    private static boolean isCurrent(Record state) {
        return !state.get("version").isNull()
                && state.get("version").equals(state.get("derivedFrom"))
                && state.get("method").asString("").equals(method());
    }

    private DerivationReport derive(Session session, @Nullable Long version, long started) {
        var profiles = session.executeRead(ProfileReader::read);
        var derived = new DerivedRelationships(profiles);
        var similarities = bring(session, "similarities", derived.similarities());
        var transitions = bring(session, "transitions", derived.transitions());
        var mentions = new Mentions(session);
        var mentioned = mentions.bring();
        session.run(file("distinctiveness")).consume();
        var report = new DerivationReport(
                false,
                profiles.all().size(),
                similarities,
                transitions,
                mentions.statements(),
                mentioned,
                since(started));
        remember(session, version, report, String.join(", ", profiles.releases()));
        return report;
    }

    private static Count bring(Session session, String kind, SortedMap<Pair, Map<String, Object>> wanted) {
        var difference = Difference.between(stored(session, kind), wanted);
        Batches.write(session, "derive/drop-" + kind, difference.drop(), Map.of());
        Batches.write(session, "derive/write-" + kind, difference.write(), Map.of());
        return new Count(difference.write().size(), difference.drop().size());
    }

    private static Map<Pair, Map<String, Object>> stored(Session session, String kind) {
        return session.executeRead(tx -> {
            var stored = new HashMap<Pair, Map<String, Object>>();
            var result = tx.run(file(kind));
            while (result.hasNext()) {
                var row = result.next();
                stored.put(
                        new Pair(row.get("from").asString(), row.get("to").asString()),
                        row.get("properties").asMap());
            }
            return stored;
        });
    }

    private static void remember(Session session, @Nullable Long version, DerivationReport report, String releases) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("version", version);
        parameters.put("changed", !report.wroteNothing());
        parameters.put("method", method());
        parameters.put("release", releases.isEmpty() ? null : releases);
        session.executeWriteWithoutResult(
                tx -> tx.run(file("write-state"), parameters).consume());
    }

    private static String method() {
        return DerivedRelationships.METHOD + " " + MentionFinder.METHOD + " " + DISTINCTIVENESS;
    }

    private static String file(String name) {
        return CypherFile.named("derive/" + name).text();
    }

    private static long since(long started) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }
}
