package org.skillways.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the header of a query's file, and says which line is wrong when it is malformed. */
final class QueryParser {

    private static final Pattern TAG = Pattern.compile("//\\s*@(\\w+)\\s+(.*)");
    private static final Pattern COLUMN = Pattern.compile("(\\w+)\\s+(\\S+?):\\s+(.+)");
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES, JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private final CypherFile file;
    private final List<String> lines;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    QueryParser(CypherFile file) {
        this.file = file;
        this.lines = file.source().lines().toList();
    }

    Query read() {
        var first = firstLine();
        if (!file.text().lines().skip(first - 1).findFirst().orElse("").matches("// .+\\?")) {
            throw new MalformedQuery(
                    first, "The first line, but for :params, is not '// ' and a question with its question mark");
        }
        var defaults = defaults();
        for (int number = 1; number <= lines.size(); number++) {
            readLine(number, lines.get(number - 1), defaults);
        }
        check(defaults);
        return new Query(file, parameters, columns);
    }

    private void readLine(int number, String line, Map<String, @Nullable Object> defaults) {
        var tag = TAG.matcher(line);
        if (!tag.matches()) {
            return;
        }
        try {
            switch (tag.group(1)) {
                case "param" -> parameters.add(parameter(tag.group(2), defaults));
                case "column" -> columns.add(column(tag.group(2)));
                default -> throw new IllegalArgumentException("@" + tag.group(1) + " is neither @param nor @column");
            }
        } catch (IllegalArgumentException | InvalidParameter e) {
            throw new MalformedQuery(number, String.valueOf(e.getMessage()));
        }
    }

    private static Parameter parameter(String notation, Map<String, @Nullable Object> defaults) {
        var parameter = Parameter.parse(notation);
        if (!defaults.containsKey(parameter.name())) {
            throw new IllegalArgumentException("The parameter '" + parameter.name() + "' has no default in :params");
        }
        return parameter.withExample(defaults.get(parameter.name()));
    }

    private static Column column(String notation) {
        var parts = COLUMN.matcher(notation);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + notation + "' is not of the form 'name type: description'");
        }
        return new Column(parts.group(1), ValueType.parse(parts.group(2)), parts.group(3));
    }

    private Map<String, @Nullable Object> defaults() {
        try {
            return LENIENT.readValue(file.defaults(), new TypeReference<LinkedHashMap<String, @Nullable Object>>() {});
        } catch (JacksonException e) {
            throw new MalformedQuery(commandLine(), ":params is not a map such as {soc: '21-1014.00', limit: 20}");
        }
    }

    private void check(Map<String, @Nullable Object> defaults) {
        var undocumented = new LinkedHashSet<>(defaults.keySet());
        parameters.forEach(parameter -> undocumented.remove(parameter.name()));
        if (!undocumented.isEmpty()) {
            throw new MalformedQuery(commandLine(), "There is no @param for " + String.join(", ", undocumented));
        }
        if (columns.isEmpty()) {
            throw new MalformedQuery(1, "There is no @column");
        }
    }

    /** The number of the first line that the database runs, 1 where there is none. */
    private int firstLine() {
        var blank = file.text().lines().takeWhile(String::isBlank).count();
        return blank < lines.size() ? (int) blank + 1 : 1;
    }

    private int commandLine() {
        for (int number = 1; number <= lines.size(); number++) {
            if (lines.get(number - 1).startsWith(":params")) {
                return number;
            }
        }
        return 1;
    }
}
