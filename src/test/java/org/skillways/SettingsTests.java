package org.skillways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors and the README say of the settings. */
class SettingsTests {

    private static final Pattern SETTING = Pattern.compile("`(skillways\\.[a-z0-9.-]+)`");

    @Test
    void describesEverySettingForEditorsAndInTheReadme() throws IOException {
        var metadata = metadata();

        assertThat(metadata)
                .allSatisfy(setting -> assertThat(setting.path("description").asString(""))
                        .as(setting.get("name").asString())
                        .isNotBlank());
        var names = new TreeSet<>(metadata.findValuesAsString("name"));
        names.remove("skillways.neo4j.lib"); // Only for those who build Skillways themselves.
        assertThat(readme()).isEqualTo(names);
    }

    private static JsonNode metadata() throws IOException {
        try (var file = Objects.requireNonNull(
                SettingsTests.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json"))) {
            return new JsonMapper().readTree(file).get("properties");
        }
    }

    private static Set<String> readme() throws IOException {
        var settings = new TreeSet<String>();
        Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| `skillways."))
                .map(line -> line.split("\\|")[1])
                .forEach(cell -> SETTING.matcher(cell).results().forEach(found -> settings.add(found.group(1))));
        return settings;
    }
}
