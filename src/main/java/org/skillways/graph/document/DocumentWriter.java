package org.skillways.graph.document;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillways.cypher.CypherTransaction;
import org.skillways.finding.Finding;
import org.skillways.framework.EvidencePack;
import org.skillways.framework.Framework;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.OccupationDocument;
import org.skillways.occupation.Names;

/** Writes one document in one transaction: what it says, and nothing that an earlier version of the same file said. */
final class DocumentWriter {

    /** What came of writing a document. */
    record Written(String occupation, List<String> formerOccupations, List<Finding> findings) {

        Written {
            formerOccupations = List.copyOf(formerOccupations);
            findings = List.copyOf(findings);
        }

        boolean replaced() {
            return !formerOccupations.isEmpty();
        }
    }

    private final OccupationDocument document;
    private final DocumentSource source;
    private final long bytes;
    private final CypherTransaction run;
    private final String soc;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, FrameworkRows> written = new LinkedHashMap<>();
    private boolean tookOver;

    private DocumentWriter(OccupationDocument document, DocumentSource source, long bytes, CypherTransaction run) {
        this.document = document;
        this.source = source;
        this.bytes = bytes;
        this.run = run;
        this.soc = occupationKey();
    }

    /** Writes a document; its earlier versions are those from the same source. */
    static Written write(CypherTransaction run, OccupationDocument document, DocumentSource source, long bytes) {
        return new DocumentWriter(document, source, bytes, run).write();
    }

    private Written write() {
        var title = document.occupation().title();
        run.update(
                "load/document/occupation",
                Map.of("soc", soc, "title", title, "titleKey", Names.key(title), "uncoded", isUncoded(soc)));
        takeBackFromOtherOccupation();
        var formers = run.rows(
                "load/document/former-documents",
                Map.of("source", source.digest(), "location", source.location(), "sha256", document.sha256()));
        var lists = new ListRows(document.anchors());
        run.update("load/document/document", documentParameters(lists.size()));
        var standing = run.rows("load/document/standing-frameworks", Map.of("soc", soc));
        frameworks().forEach(framework -> writeFramework(framework, standing));
        writeLists(lists);
        writeCitations();
        formers.forEach(former -> takeBack(former, lists));
        run.update("load/document/settle-occupation", Map.of("soc", soc));
        if (!formers.isEmpty() || tookOver) {
            run.update("load/document/drop-orphans", Map.of());
        }
        var formerOccupations =
                formers.stream().map(former -> former.get("soc").asString()).toList();
        return new Written(soc, formerOccupations, findings);
    }

    /** The same document can be under another code, which was given by hand. */
    private void takeBackFromOtherOccupation() {
        run.rows("load/document/documents-by-digest", Map.of("sha256", document.sha256())).stream()
                .filter(loaded -> !loaded.get("soc").asString().equals(soc))
                .forEach(loaded -> forget(run, loaded, Set.of(), false));
    }

    static boolean isUncoded(String soc) {
        return soc.startsWith("uncoded/");
    }

    private String occupationKey() {
        var code = document.occupation().soc();
        if (code != null) {
            return code.value();
        }
        var title = document.occupation().title();
        return run.rows("load/document/occupation-by-title", Map.of("titleKey", Names.key(title))).stream()
                .map(row -> row.get("soc").asString())
                .findFirst()
                .orElse("uncoded/" + Names.slug(title));
    }

    private Map<String, Object> documentParameters(int listed) {
        return Map.of(
                "soc", soc,
                "sha256", document.sha256(),
                "path", source.name(),
                "source", source.digest(),
                "format", document.format().name(),
                "bytes", bytes,
                "loadedAt", ZonedDateTime.now(ZoneOffset.UTC),
                "head", head(listed));
    }

    private Map<String, @Nullable Object> head(int listed) {
        var header = document.occupation();
        var head = new HashMap<String, @Nullable Object>();
        head.put("title", header.title());
        head.put("titleKey", Names.key(header.title()));
        head.put("description", header.description());
        head.put("jobZone", header.jobZone());
        head.put("jobZoneInferred", header.jobZoneInferred() ? true : null);
        head.put("group", header.group());
        head.put("sector", header.sector());
        head.put("listed", listed > 0 ? listed : null);
        head.put("version", listed > 0 ? version() : null);
        return head;
    }

    /** The version that a document gives to its frameworks; they have the same. */
    private @Nullable String version() {
        return document.frameworks().stream()
                .map(Framework::version)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The document's frameworks; an evidence pack needs the framework on AI at work even where that has no statements. */
    private List<Framework> frameworks() {
        var frameworks = new ArrayList<>(document.frameworks());
        boolean ai = frameworks.stream().anyMatch(framework -> framework.kind() == FrameworkKind.AI_AT_WORK);
        if (document.evidence() != null && !ai) {
            frameworks.add(new Framework(FrameworkKind.AI_AT_WORK, null, null, null, List.of()));
        }
        return frameworks;
    }

    private void writeFramework(Framework framework, List<Record> standing) {
        var rows = new FrameworkRows(soc, framework, document.evidence());
        var others = standing.stream()
                .filter(row -> row.get("framework").asString().equals(rows.framework))
                .toList();
        for (var other : others) {
            if (isFrom(other)) {
                continue;
            }
            var theirs = Precedence.of(other);
            var ours = rows.precedence(document.sha256());
            if (theirs.compareTo(ours) > 0) {
                yieldTo(other, rows.framework, theirs.reasonOver(ours));
                return;
            }
            takeOver(other, rows.framework, ours.reasonOver(theirs));
        }
        write(rows, others.isEmpty());
        if (framework.kind() == FrameworkKind.AI_AT_WORK) {
            writeCluster(document.evidence(), others.isEmpty());
        }
        written.put(rows.framework, rows);
    }

    /** Whether another document was loaded from the same file. */
    private boolean isFrom(Record other) {
        var theirs = other.get("source").asString(null);
        return source.digest().equals(theirs) || source.location().equals(theirs);
    }

    private void yieldTo(Record other, String part, String reason) {
        run.update("load/document/outranked", Map.of("sha256", document.sha256(), "part", part));
        findings.add(Finding.info(
                "part-kept",
                document.path(),
                part,
                "The graph keeps " + part + " from " + other.get("path").asString("another document") + ", which "
                        + reason + "."));
    }

    private void takeOver(Record other, String part, String reason) {
        tookOver = true;
        run.update(
                "load/document/outranked", Map.of("sha256", other.get("sha256").asString(), "part", part));
        findings.add(Finding.info(
                "part-replaced",
                document.path(),
                part,
                "This document replaces " + part + " from " + other.get("path").asString("another document")
                        + " in the graph, because it " + reason + "."));
    }

    private void write(FrameworkRows rows, boolean isNew) {
        run.update(
                "load/document/framework",
                Map.of("soc", soc, "sha256", document.sha256(), "id", rows.framework, "properties", rows.properties));
        if (!isNew) {
            run.update("load/document/drop-statements", Map.of("framework", rows.framework, "kept", rows.statementIds));
            run.update("load/document/drop-levels", Map.of("framework", rows.framework, "kept", rows.levelIds));
            run.update(
                    "load/document/drop-citations", Map.of("framework", rows.framework, "kept", rows.citationKeys()));
        }
        run.update("load/document/levels", Map.of("framework", rows.framework, "rows", rows.levels));
        run.batch("load/document/next-levels", rows.nextLevels);
        run.batch("load/document/statements", rows.statements);
        run.batch("load/document/unlevelled-statements", rows.unlevelledStatements);
        run.batch("load/document/statement-domains", rows.domains);
    }

    /** Last, because every document cites the same few sources, and whoever creates one holds up all others. */
    private void writeCitations() {
        for (var rows : written.values()) {
            run.batch("load/document/citation-sources", List.copyOf(rows.sources.values()));
            run.batch("load/document/citations", rows.citations);
        }
    }

    private void writeCluster(@Nullable EvidencePack evidence, boolean isNew) {
        if (!isNew) {
            run.update("load/document/drop-skill-cluster", Map.of("soc", soc));
        }
        var cluster = evidence == null ? null : evidence.wef();
        if (cluster != null) {
            run.update(
                    "load/document/skill-cluster",
                    Map.of("soc", soc, "sha256", document.sha256(), "code", cluster.code(), "name", cluster.name()));
        }
    }

    private void writeLists(ListRows lists) {
        if (lists.size() == 0) {
            return;
        }
        var part = soc + "/LISTS";
        for (var other : run.rows("load/document/standing-lists", Map.of("soc", soc))) {
            if (other.get("sha256").asString().equals(document.sha256()) || isFrom(other)) {
                continue;
            }
            var theirs = Precedence.ofLists(other);
            var ours = Precedence.ofLists(version(), lists.size(), document.sha256());
            if (theirs.compareTo(ours) > 0) {
                yieldTo(other, part, theirs.reasonOver(ours));
                return;
            }
            takeOver(other, part, ours.reasonOver(theirs));
            run.update("load/document/drop-lists", Map.of("soc", soc, "sha256", theirs.sha256()));
        }
        lists.byStatement.forEach((statement, rows) ->
                run.update(statement, Map.of("soc", soc, "sha256", document.sha256(), "rows", rows)));
        run.update("load/document/lists-owner", Map.of("soc", soc, "sha256", document.sha256()));
    }

    /** What an earlier version of this file brought, except what this one brings too. */
    private void takeBack(Record former, ListRows lists) {
        var formerSoc = former.get("soc").asString();
        boolean bringsLists = lists.size() > 0 && formerSoc.equals(soc);
        forget(run, former, written.keySet(), bringsLists);
        if (!formerSoc.equals(soc)) {
            findings.add(Finding.warning(
                    "occupation-changed",
                    document.path(),
                    "header",
                    "The file described " + formerSoc + " before; what it said of that is taken back."));
        }
    }

    /**
     * Takes a document back.
     *
     * @param loaded a row of {@code former-documents} or {@code documents-of-occupations}
     * @param kept the frameworks that another document brings already
     */
    static void forget(CypherTransaction run, Record loaded, Set<String> kept, boolean keepsLists) {
        var sha256 = loaded.get("sha256").asString();
        var occupation = loaded.get("soc").asString();
        for (var framework : loaded.get("frameworks").asList(Value::asString)) {
            if (!kept.contains(framework)) {
                run.update("load/document/drop-framework", Map.of("framework", framework));
                run.update("load/document/read-again", Map.of("part", framework));
            }
        }
        run.update("load/document/drop-lists", Map.of("soc", occupation, "sha256", sha256));
        if (!keepsLists) {
            run.update("load/document/read-again", Map.of("part", occupation + "/LISTS"));
        }
        run.update("load/document/drop-document", Map.of("sha256", sha256));
        run.update("load/document/settle-occupation", Map.of("soc", occupation));
        run.update("load/document/drop-occupation", Map.of("soc", occupation));
    }
}
