package org.skillways.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Catalogue;
import org.skillways.database.Database;
import org.skillways.export.ResultFormat;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Shows the queries of {@code cypher/} with the parameters of a page. */
@Component
final class ShownQueries {

    private final Catalogue catalogue;
    private final Database database;
    private final JsonMapper mapper;

    ShownQueries(Catalogue catalogue, Database database, JsonMapper mapper) {
        this.catalogue = catalogue;
        this.database = database;
        this.mapper = mapper;
    }

    /** A query whose parameters are the components of a request, and some more. */
    ShownQuery of(String name, Record request, Map<String, ? extends @Nullable Object> more) {
        var parameters = catalogue.query(name).parameters(request);
        parameters.putAll(more);
        return of(name, parameters);
    }

    ShownQuery of(String name, Map<String, ? extends @Nullable Object> given) {
        var query = catalogue.query(name);
        var parameters = query.bind(given);
        var text = parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + ": " + mapper.writeValueAsString(parameter.getValue()))
                        .collect(Collectors.joining(", ", ":params {", "};"))
                + "\n"
                + query.file().text().strip();
        return new ShownQuery(
                name,
                query.file().summary(),
                text,
                download(name, parameters, ResultFormat.CSV),
                download(name, parameters, ResultFormat.XLSX),
                browser(text));
    }

    private static String download(
            String name, Map<String, ? extends @Nullable Object> parameters, ResultFormat format) {
        var address = UriComponentsBuilder.fromPath("/api/v1/queries/" + name);
        parameters.forEach((key, value) -> {
            if (value instanceof List<?> list) {
                address.queryParam(key, list);
            } else {
                address.queryParam(key, value == null ? "" : value);
            }
        });
        return address.queryParam(ResultFormat.PARAMETER, format.name().toLowerCase(Locale.ROOT))
                .encode()
                .toUriString();
    }

    private @Nullable String browser(String text) {
        return database.embedded()
                .map(server -> UriComponentsBuilder.fromUri(server.browser())
                        .replacePath("/browser/")
                        .replaceQueryParam("cmd", "edit")
                        .replaceQueryParam("arg", "{text}")
                        .encode()
                        .buildAndExpand(text)
                        .toUriString())
                .orElse(null);
    }
}
