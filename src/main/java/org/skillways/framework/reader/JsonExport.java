package org.skillways.framework.reader;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.DocumentFormat;
import org.skillways.framework.Framework;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.LevelName;
import org.skillways.framework.LevelStatements;
import org.skillways.framework.OccupationDocument;
import org.skillways.framework.OccupationHeader;
import org.skillways.framework.SourceAnchors;
import org.skillways.framework.Statement;
import org.skillways.framework.reader.block.Findings;
import org.skillways.framework.reader.block.Text;
import org.skillways.occupation.SocCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the site's JSON export of schema version 1.0; what has another schema is rejected by its pointer. */
final class JsonExport {

    private static final String SCHEMA_VERSION = "1.0";

    private static final Pattern SAME_MAJOR = Pattern.compile("1\\.\\d{1,3}(?:\\.\\d{1,3})?");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern OWNER = Pattern.compile("^©\\s*(?:\\d{4}\\s+)?");
    private static final Set<String> ROOT =
            Set.of("schemaVersion", "exportedAt", "occupation", "framework", "sources", "attribution");
    private static final Set<String> FRAMEWORK = Set.of("version", "description", "contextCovered", "levels");

    private final Findings findings;
    private final StatementText statements;

    JsonExport(Findings findings) {
        this.findings = findings;
        statements = new StatementText(findings, new ChipText(), Map.of());
    }

    /** An export among others in a file: its number from 1, or 0 where it is the only one. */
    record Element(int number, String text) {}

    /** The exports of a file: one, an array of them, or one on each line. */
    static List<Element> elements(String text) {
        var start = text.stripLeading();
        var elements = start.startsWith("[") ? ofArray(text) : ofLines(text);
        if (elements.size() < 2) {
            return List.of(new Element(0, elements.isEmpty() ? text : elements.get(0)));
        }
        return IntStream.range(0, elements.size())
                .mapToObj(i -> new Element(i + 1, elements.get(i)))
                .toList();
    }

    private static List<String> ofArray(String text) {
        try {
            return JSON.readTree(text).valueStream().map(JsonNode::toString).toList();
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private static List<String> ofLines(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var each = lines.stream()
                .allMatch(line -> line.startsWith("{") && line.stripTrailing().endsWith("}"));
        return each ? lines : List.of();
    }

    Optional<OccupationDocument> read(String path, String sha256, String text) {
        try {
            var root = JSON.readTree(text);
            return isSchema(root) ? document(path, sha256, root) : Optional.empty();
        } catch (JacksonException e) {
            var place = e.getLocation();
            findings.error(
                    "json-broken",
                    place == null ? "start" : "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr()),
                    "This is not well-formed JSON: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private boolean isSchema(JsonNode root) {
        var version = root.at("/schemaVersion");
        if (!root.isObject() || version.isMissingNode()) {
            findings.error(
                    "json-schema",
                    "/schemaVersion",
                    "This JSON has no schemaVersion; %s is known.".formatted(SCHEMA_VERSION));
            return false;
        }
        var written = version.asString("");
        if (SAME_MAJOR.matcher(written).matches() && !written.equals(SCHEMA_VERSION)) {
            findings.warning(
                    "json-schema",
                    "/schemaVersion",
                    "The schemaVersion is %s; it is read as %s, and what is new in it is not read."
                            .formatted(version, SCHEMA_VERSION));
        } else if (!written.equals(SCHEMA_VERSION)) {
            findings.error(
                    "json-schema",
                    "/schemaVersion",
                    "The schemaVersion is %s; %s is known.".formatted(version, SCHEMA_VERSION));
            return false;
        }
        return isObject(root, "/occupation") && isObject(root, "/framework") && isObject(root, "/framework/levels");
    }

    private boolean isObject(JsonNode root, String pointer) {
        if (!root.at(pointer).isObject()) {
            findings.error("json-schema", pointer, "There is no object at %s.".formatted(pointer));
            return false;
        }
        return true;
    }

    private Optional<OccupationDocument> document(String path, String sha256, JsonNode root) {
        reportUnknown(root, "", ROOT);
        reportUnknown(root.at("/framework"), "/framework", FRAMEWORK);
        var header = header(root.at("/occupation"), text(root, "/framework/description"));
        var levels = levels(root.at("/framework/levels"));
        if (header.isEmpty()) {
            findings.error("no-occupation", "/occupation/title", "The document names no occupation.");
            return Optional.empty();
        }
        if (levels.isEmpty()) {
            findings.error(
                    "no-statements", "/framework/levels", "The document of an occupation has no statement in it.");
            return Optional.empty();
        }
        var owner = text(root, "/attribution");
        var framework = new Framework(
                FrameworkKind.MASTERY,
                text(root, "/framework/version"),
                text(root, "/framework/contextCovered"),
                owner == null ? null : OWNER.matcher(owner).replaceFirst(""),
                levels);
        Completeness.check(List.of(framework), findings);
        return Optional.of(new OccupationDocument(
                path,
                sha256,
                DocumentFormat.JSON,
                exportedAt(root),
                header.get(),
                List.of(framework),
                null,
                SourceAnchors.none(),
                findings.all()));
    }

    private @Nullable Instant exportedAt(JsonNode root) {
        var written = text(root, "/exportedAt");
        try {
            return written == null ? null : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeParseException e) {
            findings.info(
                    "json-date",
                    "/exportedAt",
                    "The date '%s' is none like 2026-05-15T12:41:11Z; it is not read.".formatted(written));
            return null;
        }
    }

    private void reportUnknown(JsonNode object, String pointer, Set<String> known) {
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> findings.info(
                        "json-property-unknown",
                        pointer + "/" + name,
                        "The property '%s' is none that schema version %s has; it is not read."
                                .formatted(name, SCHEMA_VERSION)));
    }

    private Optional<OccupationHeader> header(JsonNode occupation, @Nullable String description) {
        var title = text(occupation, "/title");
        if (title == null) {
            return Optional.empty();
        }
        var code = text(occupation, "/soc");
        var soc = code == null ? null : SocCode.parse(code).orElse(null);
        if (code != null && soc == null) {
            findings.warning("soc-unreadable", "/occupation/soc", "'%s' is no O*NET-SOC code.".formatted(code));
        }
        var inferred = occupation.at("/jobZoneInferred").asBoolean(false);
        return Optional.of(new OccupationHeader(
                soc,
                title,
                description,
                zone(occupation.at("/jobZone")),
                inferred,
                text(occupation, "/group"),
                text(occupation, "/sector")));
    }

    private @Nullable Integer zone(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        var zone = value.asInt(0);
        if (zone < 1 || zone > 5) {
            findings.warning(
                    "job-zone-unknown",
                    "/occupation/jobZone",
                    "The job zone is %s; zones go from 1 to 5.".formatted(value));
            return null;
        }
        return zone;
    }

    private List<LevelStatements> levels(JsonNode levels) {
        var read = new ArrayList<LevelStatements>();
        for (var entry : levels.properties()) {
            var pointer = "/framework/levels/" + entry.getKey();
            var level = level(entry.getKey());
            if (level.isEmpty()) {
                findings.warning("level-unknown", pointer, "There is no mastery level '%s'.".formatted(entry.getKey()));
                continue;
            }
            var found = statements(entry.getValue().at("/statements"), pointer + "/statements");
            if (!found.isEmpty()) {
                read.add(new LevelStatements(null, level.get(), false, text(entry.getValue(), "/role"), found));
            }
        }
        return read;
    }

    private static Optional<LevelName> level(String key) {
        return FrameworkPart.MASTERY_LEVELS.stream()
                .filter(level -> level.label().toLowerCase(Locale.ROOT).equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private List<Statement> statements(JsonNode array, String pointer) {
        if (!array.isArray()) {
            findings.warning("json-schema", pointer, "There is no array of statements at %s.".formatted(pointer));
            return List.of();
        }
        var read = new ArrayList<Statement>();
        var index = 0;
        for (var value : array) {
            var place = pointer + "/" + index++;
            if (value.isString()) {
                statements
                        .read(value.asString(), place)
                        .ifPresent(text -> read.add(new Statement(
                                read.size() + 1, text.text(), text.topic(), text.behavior(), text.citations())));
            } else {
                findings.warning("json-schema", place, "A statement is a text, not %s.".formatted(value.getNodeType()));
            }
        }
        return read;
    }

    private static @Nullable String text(JsonNode node, String pointer) {
        var value = node.at(pointer);
        if (!value.isValueNode() || value.isNull()) {
            return null;
        }
        var text = Text.clean(value.asString(""));
        return text.isEmpty() ? null : text;
    }
}
