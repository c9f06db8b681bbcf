package org.skillways.graph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.CitationSource;
import org.skillways.framework.EvidencePack;
import org.skillways.framework.Framework;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.LevelName;
import org.skillways.framework.LevelStatements;
import org.skillways.framework.Statement;
import org.skillways.occupation.Names;

/** One framework as the rows that the statements of {@code cypher/load} take; keys are derived from content alone. */
final class FrameworkRows {

    final String framework;
    final Map<String, @Nullable Object> properties = new HashMap<>();
    /** The statements of one level each. */
    final List<Map<String, @Nullable Object>> statements = new ArrayList<>();

    final Map<String, Map<String, @Nullable Object>> sources = new LinkedHashMap<>();
    final Set<String> levelIds = new LinkedHashSet<>();
    final Set<String> statementIds = new HashSet<>();
    private final Map<String, SortedMap<Integer, Map<String, @Nullable Object>>> sections = new LinkedHashMap<>();

    FrameworkRows(String soc, Framework content, @Nullable EvidencePack evidence) {
        framework = soc + "/" + content.kind();
        properties.put("id", framework);
        properties.put("kind", content.kind().name());
        properties.put("version", content.version());
        properties.put("contextCovered", content.contextCovered());
        properties.put("publisher", content.publisher());
        if (evidence != null && content.kind() == FrameworkKind.AI_AT_WORK) {
            putEvidence(evidence);
        }
        content.levels().forEach(this::addLevel);
    }

    /** The levels of one section each, lowest first. */
    List<Map<String, Object>> levels() {
        return sections.entrySet().stream()
                .map(section -> Map.of(
                        "framework", framework,
                        "section", section.getKey(),
                        "levels", List.copyOf(section.getValue().values())))
                .toList();
    }

    private void putEvidence(EvidencePack evidence) {
        var aei = evidence.aei();
        if (aei != null) {
            properties.put("aeiTaskObservations", aei.taskObservations());
            properties.put("aeiAugmentShare", aei.augmentShare());
            properties.put("aeiTimeSaved", aei.timeSaved());
            properties.put("aeiAutonomy", aei.autonomy());
        }
        var safi = evidence.safi();
        if (safi != null) {
            properties.put("safiTopSkill", safi.topSkill());
            properties.put("safiScore", safi.score());
            properties.put("safiQuadrant", safi.quadrant());
            properties.put("safiPrecision", safi.precision());
        }
    }

    private void addLevel(LevelStatements content) {
        var domain = content.domain();
        var section = domain == null ? framework : framework + "/" + domain;
        var level = content.level();
        if (level != null) {
            addLevel(section, level, content);
        }
        var parent = level == null ? framework : section + "/" + level.label();
        var prefix = section + "/" + (level == null ? "-" : level.label()) + "/";
        var row = new HashMap<String, @Nullable Object>();
        row.put("parent", parent);
        row.put("domain", domain);
        row.put(
                "statements",
                content.statements().stream()
                        .map(statement -> Map.of(
                                "properties",
                                properties(newId(prefix + Names.digest(statement.text())), statement),
                                "citations",
                                citations(statement.citations())))
                        .toList());
        statements.add(row);
    }

    private void addLevel(String section, LevelName level, LevelStatements content) {
        var id = section + "/" + level.label();
        if (levelIds.add(id)) {
            var row = new HashMap<String, @Nullable Object>();
            row.put("id", id);
            row.put("name", level.label());
            row.put("rank", level.rank());
            row.put("role", content.role());
            row.put("domain", content.domain());
            row.put("levelInferred", content.levelInferred() ? true : null);
            sections.computeIfAbsent(section, name -> new TreeMap<>()).put(level.rank(), row);
        }
    }

    private String newId(String wanted) {
        var id = wanted;
        for (int copy = 2; !statementIds.add(id); copy++) {
            id = wanted + "-" + copy;
        }
        return id;
    }

    private static Map<String, @Nullable Object> properties(String id, Statement statement) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("text", statement.text());
        row.put("topic", statement.topic());
        row.put("behavior", statement.behavior());
        row.put("position", statement.position());
        return row;
    }

    private List<Map<String, Object>> citations(List<CitationSource> cited) {
        var citations = new ArrayList<Map<String, Object>>();
        var distinct = new HashSet<String>();
        for (var source : cited) {
            sources.computeIfAbsent(source.id(), id -> properties(source));
            if (distinct.add(source.id())) {
                citations.add(Map.of("source", source.id(), "position", distinct.size()));
            }
        }
        return citations;
    }

    private static Map<String, @Nullable Object> properties(CitationSource source) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", source.id());
        row.put("label", source.label());
        row.put("title", source.title());
        row.put("publisher", source.publisher());
        row.put("version", source.version());
        row.put("released", source.released());
        row.put("url", source.url());
        row.put("licence", source.licence());
        return row;
    }
}
