package org.skillways.graph.document;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillways.cypher.CypherTransaction;
import org.skillways.finding.Finding;
import org.skillways.framework.Framework;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.OccupationDocument;
import org.skillways.occupation.Names;

/** Writes documents: what they say, and nothing that an earlier version of the same file said. */
final class DocumentWriter {

    /** A document that was read, and where, and whether it is to count by hand. */
    record Loadable(OccupationDocument document, DocumentSource source, long bytes, boolean preferred) {

        String sha256() {
            return document.sha256();
        }

        /** The key of its occupation; absent where it has no code, so that the graph has to be asked. */
        @Nullable String code() {
            var code = document.occupation().soc();
            return code == null ? null : code.value();
        }
    }

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
    private final boolean preferred;
    private final String soc;
    private final ListRows lists;
    private final DocumentRows rows;

    private DocumentWriter(Loadable loadable, String soc, DocumentRows rows) {
        this.document = loadable.document();
        this.source = loadable.source();
        this.bytes = loadable.bytes();
        this.preferred = loadable.preferred();
        this.soc = soc;
        this.lists = new ListRows(document.anchors());
        this.rows = rows;
    }

    /** The rows of documents that meet no other one in the graph or among themselves. */
    static DocumentRows rowsOf(List<Loadable> documents) {
        var rows = new DocumentRows();
        for (var each : documents) {
            new DocumentWriter(each, Objects.requireNonNull(each.code()), rows).addAll();
        }
        return rows;
    }

    /** Writes a document that may meet others of its occupation, or earlier versions from the same source. */
    static Written write(CypherTransaction run, Loadable loadable) {
        var writer = new DocumentWriter(loadable, occupationKey(run, loadable), new DocumentRows());
        return writer.new Meeting(run).write();
    }

    private void addAll() {
        addOccupation();
        addDocument();
        frameworks().forEach(framework -> rows.add(rowsOf(framework), soc, document.sha256()));
        addCluster();
        addLists();
        rows.add("settle-occupation", Map.of("soc", soc));
    }

    private void addOccupation() {
        var title = document.occupation().title();
        rows.add(
                "occupation",
                Map.of("soc", soc, "title", title, "titleKey", Names.key(title), "uncoded", isUncoded(soc)));
    }

    private FrameworkRows rowsOf(Framework framework) {
        return new FrameworkRows(soc, framework, document.evidence());
    }

    private void addCluster() {
        var evidence = document.evidence();
        var cluster = evidence == null ? null : evidence.wef();
        if (cluster != null) {
            rows.add(
                    "skill-cluster",
                    Map.of("soc", soc, "sha256", document.sha256(), "code", cluster.code(), "name", cluster.name()));
        }
    }

    private void addLists() {
        if (lists.size() > 0) {
            lists.byStatement.forEach((statement, entries) ->
                    rows.add(statement, Map.of("soc", soc, "sha256", document.sha256(), "entries", entries)));
            rows.add("lists-owner", Map.of("soc", soc, "sha256", document.sha256()));
        }
    }

    static boolean isUncoded(String soc) {
        return soc.startsWith("uncoded/");
    }

    private static String occupationKey(CypherTransaction run, Loadable loadable) {
        var code = loadable.code();
        if (code != null) {
            return code;
        }
        var title = loadable.document().occupation().title();
        return run.rows("load/document/occupation-by-title", Map.of("titleKey", Names.key(title))).stream()
                .map(row -> row.get("soc").asString())
                .findFirst()
                .orElse("uncoded/" + Names.slug(title));
    }

    private void addDocument() {
        var exportedAt = document.exportedAt();
        var row = new HashMap<String, @Nullable Object>();
        row.put("soc", soc);
        row.put("sha256", document.sha256());
        row.put("path", source.name());
        row.put("source", source.digest());
        row.put("format", document.format().name());
        row.put("bytes", bytes);
        row.put("preferred", preferred);
        row.put("exportedAt", exportedAt == null ? null : exportedAt.atZone(ZoneOffset.UTC));
        row.put("loadedAt", ZonedDateTime.now(ZoneOffset.UTC));
        row.put("head", head());
        rows.add("document", row);
    }

    private Map<String, @Nullable Object> head() {
        var listed = lists.size();
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
        head.put("version", listed > 0 ? Precedence.version(document) : null);
        return head;
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

    /** A document that meets others: it is decided part by part which of them counts. */
    private final class Meeting {

        private final CypherTransaction run;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> written = new HashSet<>();
        private final List<String> outranked = new ArrayList<>();
        private boolean tookOver;

        Meeting(CypherTransaction run) {
            this.run = run;
        }

        private Written write() {
            addOccupation();
            rows.flush(run);
            takeBackFromOtherOccupation();
            var formers = run.rows(
                    "load/document/former-documents",
                    Map.of("source", source.digest(), "location", source.location(), "sha256", document.sha256()));
            addDocument();
            var standing = run.rows("load/document/standing-frameworks", Map.of("soc", soc));
            frameworks().forEach(framework -> addFramework(framework, standing));
            decideLists();
            rows.flush(run);
            outranked.forEach(part -> outrank(document.sha256(), part));
            formers.forEach(this::takeBack);
            rows.add("settle-occupation", Map.of("soc", soc));
            rows.flush(run);
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

        private void addFramework(Framework content, List<Record> standing) {
            var framework = rowsOf(content);
            var others = standing.stream()
                    .filter(row -> row.get("framework").asString().equals(framework.framework))
                    .toList();
            for (var other : others) {
                if (isFrom(other)) {
                    continue;
                }
                var theirs = Precedence.of(other);
                var ours = Precedence.of(content, document, preferred);
                if (theirs.compareTo(ours) > 0) {
                    yieldTo(other, framework.framework, theirs.reasonOver(ours));
                    return;
                }
                takeOver(other, framework.framework, ours.reasonOver(theirs));
            }
            boolean ai = content.kind() == FrameworkKind.AI_AT_WORK;
            if (!others.isEmpty()) {
                dropFormerContent(framework);
                if (ai) {
                    run.update("load/document/drop-skill-cluster", Map.of("soc", soc));
                }
            }
            rows.add(framework, soc, document.sha256());
            if (ai) {
                addCluster();
            }
            written.add(framework.framework);
        }

        private void dropFormerContent(FrameworkRows rows) {
            var framework = rows.framework;
            run.update("load/document/drop-statements", Map.of("framework", framework, "kept", rows.statementIds));
            run.update("load/document/drop-levels", Map.of("framework", framework, "kept", rows.levelIds));
            run.update("load/document/drop-citations", Map.of("framework", framework));
        }

        /** Whether another document was loaded from the same file. */
        private boolean isFrom(Record other) {
            var theirs = other.get("source").asString(null);
            return source.digest().equals(theirs) || source.location().equals(theirs);
        }

        private void yieldTo(Record other, String part, String reason) {
            outranked.add(part);
            findings.add(Finding.info(
                    "part-kept",
                    document.path(),
                    part,
                    "The graph keeps " + part + " from " + other.get("path").asString("another document") + ", which "
                            + reason + "."));
        }

        private void takeOver(Record other, String part, String reason) {
            tookOver = true;
            outrank(other.get("sha256").asString(), part);
            findings.add(Finding.info(
                    "part-replaced",
                    document.path(),
                    part,
                    "This document replaces " + part + " from "
                            + other.get("path").asString("another document") + " in the graph, because it " + reason
                            + "."));
        }

        private void outrank(String sha256, String part) {
            run.update("load/document/outranked", Map.of("sha256", sha256, "part", part));
        }

        private void decideLists() {
            if (lists.size() == 0) {
                return;
            }
            var part = soc + "/LISTS";
            for (var other : run.rows("load/document/standing-lists", Map.of("soc", soc))) {
                if (other.get("sha256").asString().equals(document.sha256()) || isFrom(other)) {
                    continue;
                }
                var theirs = Precedence.ofLists(other);
                var ours = Precedence.ofLists(document, lists.size(), preferred);
                if (theirs.compareTo(ours) > 0) {
                    yieldTo(other, part, theirs.reasonOver(ours));
                    return;
                }
                takeOver(other, part, ours.reasonOver(theirs));
                run.update("load/document/drop-lists", Map.of("soc", soc, "sha256", theirs.sha256()));
            }
            addLists();
        }

        /** What an earlier version of this file brought, except what this one brings too. */
        private void takeBack(Record former) {
            var formerSoc = former.get("soc").asString();
            boolean bringsLists = lists.size() > 0 && formerSoc.equals(soc);
            forget(run, former, written, bringsLists);
            if (!formerSoc.equals(soc)) {
                findings.add(Finding.warning(
                        "occupation-changed",
                        document.path(),
                        "header",
                        "The file described " + formerSoc + " before; what it said of that is taken back."));
            }
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
        run.batch("load/document/settle-occupation", List.of(Map.of("soc", occupation)));
        run.update("load/document/drop-occupation", Map.of("soc", occupation));
    }
}
