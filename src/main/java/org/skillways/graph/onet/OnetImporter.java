package org.skillways.graph.onet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.CypherTransaction;
import org.skillways.cypher.QueryRunner;
import org.skillways.finding.Finding;
import org.skillways.graph.document.ListEntryMerger;
import org.skillways.graph.document.OccupationMerger;
import org.skillways.onet.FactKind;
import org.skillways.onet.NotOnet;
import org.skillways.onet.OnetRelease;
import org.skillways.onet.ReleaseNumber;
import org.springframework.stereotype.Component;

/**
 * Imports O*NET releases into the graph.
 *
 * <p>The same releases lead to the same graph in any order, and in any order with documents. An import that was broken off
 * is completed by importing again.
 */
@Component
public final class OnetImporter {

    /**
     * How to import.
     *
     * @param release which release it is, for files that do not say so themselves
     */
    public record Options(@Nullable ReleaseNumber release) {

        public static Options defaults() {
            return new Options(null);
        }
    }

    /** Called with what is being written, and how many facts that is. */
    @FunctionalInterface
    public interface Progress {
        void writing(String kind, long facts);
    }

    private final QueryRunner queries;

    public OnetImporter(QueryRunner queries) {
        this.queries = queries;
    }

    /** Imports an archive or a folder; what is wrong with it is in the report. */
    public OnetReport run(Path zipOrFolder, Options options, Progress progress) {
        var start = System.nanoTime();
        try (var release = OnetRelease.open(zipOrFolder, options.release())) {
            var digest = release.sha256();
            if (digest.equals(digests().get(release.number().toString()))) {
                var joined = join();
                return report(zipOrFolder, OnetReport.Outcome.UNCHANGED, release, List.of(), joined, start);
            }
            bumpVersion();
            var changes = write(release, progress);
            finish(release, digest);
            var joined = join();
            bumpVersion();
            var outcome = release.lost().isEmpty() ? OnetReport.Outcome.IMPORTED : OnetReport.Outcome.INCOMPLETE;
            return report(zipOrFolder, outcome, release, changes, joined, start);
        } catch (NotOnet e) {
            return OnetReport.rejected(zipOrFolder.toString(), e.finding());
        }
    }

    private static OnetReport report(
            Path path,
            OnetReport.Outcome outcome,
            OnetRelease release,
            List<OnetReport.Change> changes,
            long joined,
            long start) {
        var findings = new ArrayList<Finding>(release.findings());
        return new OnetReport(
                path.toString(),
                outcome,
                release.number().toString(),
                release.accounts(),
                changes,
                joined,
                findings,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private Map<String, String> digests() {
        var digests = new HashMap<String, String>();
        for (var row : queries.read(run -> run.rows("load/onet/releases", Map.of()))) {
            if (!row.get("version").isNull()) {
                digests.put(row.get("version").asString(), row.get("sha256").asString(""));
            }
        }
        return digests;
    }

    private List<OnetReport.Change> write(OnetRelease release, Progress progress) {
        var begun = begun();
        var known = new KnownFacts(queries);
        var renumbering = new Renumbering(release.number());
        var changes = new ArrayList<OnetReport.Change>();
        try (var writer = new BatchWriter(queries)) {
            release.read(facts -> {
                progress.writing(facts.kind().file(), facts.all().size());
                var before = begun ? known.of(facts.kind()) : new HashMap<List<String>, Map<String, Object>>();
                renumber(facts.kind(), renumbering.compare(facts, before));
                var merge = new ReleaseMerge(facts.kind(), release.number(), before, renumbering);
                merge.merge(facts, row -> writer.add(facts.kind(), row));
                writer.flush(facts.kind());
                changes.add(merge.change(facts));
            });
            writer.await();
        }
        return changes;
    }

    private void renumber(FactKind kind, List<Renumbering.Join> joins) {
        if (joins.isEmpty()) {
            return;
        }
        var node = KnownFacts.joinedNode(kind);
        var byId = joins.stream().collect(Collectors.toMap(Renumbering.Join::from, Renumbering.Join::row));
        var taken = joins.stream()
                .filter(join -> !join.id().equals(join.from()))
                .collect(Collectors.toMap(Renumbering.Join::id, join -> true, (one, other) -> one));
        queries.writeOnly(run -> run.update(
                "load/onet/renumber", Map.of("label", node.label(), "key", node.key(), "joins", byId, "taken", taken)));
    }

    private boolean begun() {
        return queries.read(
                run -> run.rows("load/onet/begun", Map.of()).get(0).get("begun").asBoolean());
    }

    /** A release of which something is lost is read again next time, by a version that may know its files. */
    private void finish(OnetRelease release, String digest) {
        queries.writeOnly(OnetImporter::end);
        queries.writeOnly(run -> {
            run.update("load/onet/link-commodity-classes", Map.of());
            run.update("load/onet/link-education-categories", Map.of());
            run.update("load/onet/link-revised-tasks", Map.of());
            run.update("load/onet/mark-ratings", Map.of());
            run.update(
                    "load/onet/release",
                    Map.of(
                            "version", release.number().toString(),
                            "sha256", release.lost().isEmpty() ? digest : "",
                            "leftOut", release.leftOut()));
        });
    }

    /** Takes away what ended, and the nodes that nothing needs any more: those below before those above. */
    private static void end(CypherTransaction run) {
        run.update("load/onet/end-relationships", Map.of());
        run.update("load/onet/end-nodes", Map.of());
        run.update("load/onet/end-occupations", Map.of());
        run.update("load/onet/end-unused-titles", Map.of());
        Stream.of(
                        "Task PERFORMS",
                        "DetailedWorkActivity PART_OF",
                        "IntermediateWorkActivity PART_OF",
                        "Product USES_PRODUCT",
                        "Technology USES",
                        "Tool USES_TOOL",
                        "CommodityClass IN_CLASS",
                        "EducationCategory HAS_EDUCATION",
                        "JobZone IN_JOB_ZONE")
                .map(pair -> pair.split(" "))
                .forEach(pair -> run.update("load/onet/end-unused", Map.of("label", pair[0], "use", pair[1])));
    }

    private long join() {
        var occupations = new OccupationMerger(queries).joinByTitle().size();
        return occupations + new ListEntryMerger(queries).join();
    }

    private void bumpVersion() {
        queries.writeOnly(run -> run.update("load/bump-version", Map.of()));
    }
}
