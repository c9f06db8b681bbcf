package org.skillways.command;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.skillways.Skillways;
import org.skillways.database.TestNeo4j;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application as it first starts: an empty database, the bundled seeds, and questions over HTTP. */
public final class RunningApplication implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;
    private final String address;

    private RunningApplication(ConfigurableApplicationContext context) {
        this.context = context;
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        this.address = "http://localhost:" + server.getPort();
    }

    /** Returns when the seeds are loaded, and what follows from them is derived. */
    public static RunningApplication onEmptyDatabase() {
        TestNeo4j.clear();
        var context = application("--server.port=0").serve();
        context.getBean(LoadAndDerive.class).derive();
        return new RunningApplication(context);
    }

    private static Application application(String... settings) {
        var server = List.of(
                "--spring.neo4j.uri=" + TestNeo4j.uri(),
                "--spring.neo4j.authentication.username=" + TestNeo4j.user(),
                "--spring.neo4j.authentication.password=" + TestNeo4j.password());
        return new Application(
                Skillways.class,
                Stream.concat(server.stream(), Arrays.stream(settings)).toList());
    }

    public String address() {
        return address;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** An answer that succeeds; every second argument is a value, escaped. */
    public JsonNode get(String path, String... parameters) throws IOException, InterruptedException {
        var response = send(request(path, parameters));
        Assertions.assertThat(response.statusCode())
                .as(path + " " + List.of(parameters) + ": " + body(response))
                .isEqualTo(200);
        return JSON.readTree(response.body());
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        var response = send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        Assertions.assertThat(response.statusCode())
                .as(path + ": " + body(response))
                .isEqualTo(200);
        return JSON.readTree(response.body());
    }

    public HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpRequest.Builder request(String path, String... parameters) {
        var query = new StringBuilder();
        for (var i = 0; i + 1 < parameters.length; i += 2) {
            query.append(i == 0 ? '?' : '&')
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return HttpRequest.newBuilder(URI.create(address + path + query));
    }

    public static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
