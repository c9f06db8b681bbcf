package org.skillways.graph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    final List<Map<String, @Nullable Object>> levels = new ArrayList<>();
    final List<Map<String, String>> nextLevels = new ArrayList<>();
    final List<Map<String, Object>> statements = new ArrayList<>();
    final List<Map<String, Object>> unlevelledStatements = new ArrayList<>();
    final List<Map<String, String>> domains = new ArrayList<>();
    final Map<String, Map<String, @Nullable Object>> sources = new LinkedHashMap<>();
    final List<Map<String, Object>> citations = new ArrayList<>();
    final Set<String> levelIds = new LinkedHashSet<>();
    final Set<String> statementIds = new HashSet<>();
    private long stated;
    private long levelled;

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
        linkLevels();
    }

    Precedence precedence(boolean preferred, String sha256) {
        var version = (String) properties.get("version");
        return new Precedence(preferred, version, stated, levelled, statementIds.size(), sha256);
    }

    /** Each citation as {@code statement source}, the form of the parameter {@code kept}. */
    List<String> citationKeys() {
        return citations.stream()
                .map(row -> row.get("statement") + " " + row.get("source"))
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
        for (var statement : content.statements()) {
            var id = newId(prefix + Names.digest(statement.text()));
            (level == null ? unlevelledStatements : statements)
                    .add(Map.of("parent", parent, "properties", properties(id, statement)));
            if (domain != null) {
                domains.add(Map.of("statement", id, "domain", domain));
            }
            addCitations(id, statement.citations());
        }
        if (level != null) {
            levelled += content.statements().size();
            stated += content.levelInferred() ? 0 : content.statements().size();
        }
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
            levels.add(row);
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

    private void addCitations(String statement, List<CitationSource> cited) {
        var distinct = new LinkedHashSet<String>();
        for (var source : cited) {
            sources.computeIfAbsent(source.id(), id -> properties(source));
            if (distinct.add(source.id())) {
                citations.add(Map.of("statement", statement, "source", source.id(), "position", distinct.size()));
            }
        }
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

    private void linkLevels() {
        var sections = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        for (var level : levels) {
            sections.computeIfAbsent(String.valueOf(level.get("domain")), name -> new ArrayList<>())
                    .add(level);
        }
        for (var section : sections.values()) {
            section.sort((a, b) -> Integer.compare(rank(a), rank(b)));
            for (int i = 1; i < section.size(); i++) {
                nextLevels.add(Map.of("lower", id(section.get(i - 1)), "upper", id(section.get(i))));
            }
        }
    }

    private static int rank(Map<String, @Nullable Object> level) {
        return level.get("rank") instanceof Integer rank ? rank : 0;
    }

    private static String id(Map<String, @Nullable Object> level) {
        return String.valueOf(level.get("id"));
    }
}
