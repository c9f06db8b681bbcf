package org.skillways.api;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.skillways.cypher.Query;
import org.skillways.database.RunningGraph;
import org.skillways.embedding.TestEmbedder;
import org.skillways.occupation.SearchTerms;

/**
 * How long a running application takes to answer, beside the same statements over a bare driver session: one client, the
 * two taking turns with the same parameters, which are drawn at random from the graph. Both wait on the thread that asks,
 * so that neither pays for handing answers from thread to thread.
 *
 * <p>Run with {@code mvn -Pbench test -Dtest=LatencyBenchmark} while an application runs; {@code -Dskillways.api=ADDRESS}
 * says where it is, {@code NEO4J_URI}, {@code NEO4J_USERNAME} and {@code NEO4J_PASSWORD} where its database is, and
 * {@code -Dskillways.calls=NUMBER} how often each question is asked, {@code
 * -Dskillways.question=WORDS} only of which.
 */
class LatencyBenchmark {

    private static final String API = System.getProperty("skillways.api", "http://localhost:8080") + "/api/v1";
    private static final int CALLS = Integer.getInteger("skillways.calls", 1000);
    private static final String QUESTION = System.getProperty("skillways.question", "");

    private static final Query ROUTES = Query.named("routes/routes");
    private static final Query MOVE = Query.named("routes/move");
    private static final Query COMPARED = Query.named("routes/compared");
    private static final Query PREPARATION = Query.named("gaps/preparation");
    private static final Query STEPS = Query.named("routes/steps");
    private static final Query REACHABLE = Query.named("routes/reachable");
    private static final Query RELATED = Query.named("neighbourhoods/related");
    private static final Query LINKS = Query.named("neighbourhoods/links");
    private static final Query SHARED = Query.named("neighbourhoods/shared");
    private static final Query COMPARISON = Query.named("gaps/comparison");
    private static final Query ACTIVITIES = Query.named("onet/missing-activities");
    private static final Query GAP = Query.named("gaps/gap");
    private static final Query OCCUPATIONS = Query.named("search/occupations");
    private static final Query TITLES = Query.named("search/titles");
    private static final Query WORK = Query.named("search/work");
    private static final Query MEANING = Query.named("search/occupations-by-meaning");
    private static final String BEGINNING =
            "CALL db.index.fulltext.queryNodes('occupation_titles', $words, {limit: 8}) YIELD node RETURN node";

    private static final Pattern NOT_OF_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Random random = new Random(20);

    /** One request, and the same asked of the database, which gives the number of rows. */
    private record Call(String address, ToIntFunction<Session> bare) {}

    /** Milliseconds of each call, and how many calls found something. */
    private record Times(List<Double> api, List<Double> bare, int withRows) {}

    @Test
    void timesTheQuestionsAboutPathways() throws Exception {
        Assumptions.assumeTrue(answers(), "No application at " + API + ": start one, or give -Dskillways.api=ADDRESS");
        var reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (var driver = RunningGraph.driver();
                var session = driver.session(reading)) {
            var occupations = column(
                    session, "MATCH (o:Occupation) WHERE EXISTS { (o)-[:TRANSITION]->() } RETURN o.soc ORDER BY o.soc");
            var titles = column(session, "MATCH (t:JobTitle) RETURN t.name ORDER BY t.name");
            System.out.printf(
                    "%n%s: %d occupations with transitions, %d titles; %d calls of each, after as many of all to warm up%n%n",
                    API, occupations.size(), titles.size(), CALLS);
            Supplier<String> occupation = () -> any(occupations);
            Supplier<List<String>> two = () -> two(occupations);
            var questions = new LinkedHashMap<String, Supplier<Call>>();
            questions.put("routes, k = 5, 4 moves", () -> routes(two.get()));
            questions.put("destinations", () -> destinations(occupation.get()));
            questions.put("neighbourhood of one", () -> neighbourhood(List.of(occupation.get())));
            questions.put("neighbourhood of two", () -> neighbourhood(two.get()));
            questions.put("comparison of two", () -> comparison(two.get()));
            questions.put("gap", () -> gap(two.get()));
            questions.put("type-ahead", () -> typeAhead(any(titles)));
            var sentences = sentences();
            questions.put("free text", () -> freeText(any(sentences)));
            questions.keySet().removeIf(name -> !name.contains(QUESTION));
            for (var calls : questions.values()) {
                var unused = measure(session, calls);
            }
            row("milliseconds", "api p50", "p95", "p99", "bare p50", "p99", "p50 ratio", "with rows");
            for (var question : questions.entrySet()) {
                report(question.getKey(), measure(session, question.getValue()));
            }
        }
    }

    private static Call routes(List<String> ends) {
        var from = ends.get(0);
        var to = ends.get(1);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("fromLevel", null);
        parameters.put("toLevel", null);
        parameters.putAll(Map.of("from", from, "to", to, "maxMoves", 4, "limit", 5));
        return new Call("/routes?from=%s&to=%s&maxMoves=4&k=5".formatted(from, to), session -> {
            direct(session, from, to);
            return explained(session, run(session, ROUTES, parameters));
        });
    }

    /** The direct move: stored, or what is compared where it is not. */
    private static void direct(Session session, String from, String to) {
        if (run(session, MOVE, Map.of("from", from, "to", to)).isEmpty()) {
            var unused =
                    run(session, COMPARED, Map.of("occupations", List.of(from, to), "detailed", List.of(from, to)));
        }
    }

    /** The routes with their steps, which make a response together with the direct move. */
    private static int explained(Session session, List<Record> routes) {
        var steps = routes.stream()
                .flatMap(route -> route.get("steps").asList(Value::asMap).stream())
                .distinct()
                .toList();
        if (!steps.isEmpty()) {
            var unused = run(
                    session,
                    STEPS,
                    Map.of(
                            "from", steps.stream().map(step -> step.get("from")).toList(),
                            "to", steps.stream().map(step -> step.get("to")).toList(),
                            "ranks",
                                    steps.stream().map(step -> step.get("rank")).toList()));
        }
        return routes.size();
    }

    private static Call destinations(String from) {
        return new Call(
                "/occupations/%s/destinations".formatted(from),
                session -> run(session, REACHABLE, Map.of("occupation", from)).size());
    }

    private static Call neighbourhood(List<String> given) {
        return new Call("/neighbourhood?limit=12&occupations=" + String.join(",", given), session -> {
            var neighbours = run(session, RELATED, Map.of("occupations", given, "limit", 12));
            var all = Stream.concat(
                            given.stream(),
                            neighbours.stream().map(row -> row.get("soc").asString()))
                    .toList();
            return neighbours.size()
                    + run(session, LINKS, Map.of("occupations", all)).size()
                    + run(session, SHARED, Map.of("occupations", all)).size();
        });
    }

    private static Call comparison(List<String> occupations) {
        return new Call(
                "/comparison?occupations=" + String.join(",", occupations),
                session -> run(session, COMPARISON, Map.of("occupations", occupations))
                        .size());
    }

    private static Call gap(List<String> ends) {
        var from = ends.get(0);
        var to = ends.get(1);
        return new Call("/gaps?from=%s&to=%s".formatted(from, to), session -> {
            direct(session, from, to);
            var unused = run(session, PREPARATION, Map.of("occupation", to)).size()
                    + run(session, ACTIVITIES, Map.of("occupations", List.of(from), "to", to, "limit", 20))
                            .size();
            return run(session, GAP, Map.of("occupations", List.of(from), "to", to))
                    .size();
        });
    }

    /** What somebody has typed so far of a title, beside the full-text index of titles asked for eight with words that begin so. */
    private Call typeAhead(String title) {
        var typed = title.substring(0, Math.min(title.length(), 3 + random.nextInt(8)))
                .strip();
        var words = NOT_OF_WORDS.matcher(typed).replaceAll(" ").strip().replaceAll(" +|$", "* ");
        return new Call(
                "/suggestions?query=" + URLEncoder.encode(typed, StandardCharsets.UTF_8),
                session -> session.executeRead(transaction -> transaction
                        .run(BEGINNING, Map.of("words", words))
                        .list()
                        .size()));
    }

    /**
     * A sentence about what somebody does, in the words of the index of occupations and by the meaning of their tasks. The application has
     * to have the model; the vector of the bare query is computed before, so that the time of the model is the application's.
     */
    private static Call freeText(String sentence) {
        var terms = SearchTerms.of(sentence);
        var vector = TestEmbedder.model().vector(sentence);
        return new Call(
                "/occupations?size=20&query=" + URLEncoder.encode(sentence, StandardCharsets.UTF_8), session -> {
                    var named =
                            run(session, OCCUPATIONS, Map.of("query", sentence, "names", terms.names(), "limit", 200));
                    var titled = run(session, TITLES, Map.of("words", terms.words(), "limit", 200));
                    var meant = run(session, MEANING, Map.of("vector", vector, "over", "task", "limit", 200));
                    return named.size()
                            + titled.size()
                            + meant.size()
                            + run(session, WORK, Map.of("words", terms.words(), "limit", 200))
                                    .size();
                });
    }

    private static void report(String name, Times times) {
        var median = percentile(times.api(), 50);
        row(
                name,
                "%.1f".formatted(median),
                "%.1f".formatted(percentile(times.api(), 95)),
                "%.1f".formatted(percentile(times.api(), 99)),
                "%.1f".formatted(percentile(times.bare(), 50)),
                "%.1f".formatted(percentile(times.bare(), 99)),
                "%.2f".formatted(median / percentile(times.bare(), 50)),
                "%d %%".formatted(100 * times.withRows() / CALLS));
    }

    private static Times measure(Session session, Supplier<Call> calls) throws IOException {
        var api = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        var withRows = 0;
        for (var i = 0; i < CALLS; i++) {
            var call = calls.get();
            if (i % 2 == 0) {
                api.add(ofApi(call));
            }
            var started = System.nanoTime();
            withRows += call.bare().applyAsInt(session) > 0 ? 1 : 0;
            bare.add(millisSince(started));
            if (i % 2 == 1) {
                api.add(ofApi(call));
            }
        }
        return new Times(api, bare, withRows);
    }

    private static double percentile(List<Double> times, int percent) {
        return times.stream()
                .sorted()
                .skip((long) Math.ceil(times.size() * percent / 100.0) - 1)
                .findFirst()
                .orElseThrow();
    }

    private static double ofApi(Call call) throws IOException {
        var started = System.nanoTime();
        get(call.address());
        return millisSince(started);
    }

    private static double millisSince(long started) {
        return (System.nanoTime() - started) / 1e6;
    }

    private static void row(String... cells) {
        System.out.printf("| %-24s | %8s | %8s | %8s | %8s | %8s | %9s | %9s |%n", (Object[]) cells);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<String> two(List<String> all) {
        return random.ints(0, all.size()).distinct().limit(2).mapToObj(all::get).toList();
    }

    private static List<String> column(Session session, String statement) {
        return session.run(statement).list(row -> row.get(0).asString());
    }

    private static List<Record> run(
            Session session, Query question, Map<String, ? extends @Nullable Object> parameters) {
        var bound = question.bind(parameters);
        return session.executeRead(
                transaction -> transaction.run(question.file().text(), bound).list());
    }

    /** Things that people do, in words: {@code search/sentences.tsv}. */
    private static List<String> sentences() throws IOException {
        try (var file = LatencyBenchmark.class.getResourceAsStream("/search/sentences.tsv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> "I " + line.substring(0, line.indexOf('\t')))
                    .toList();
        }
    }

    private static boolean answers() throws IOException {
        try {
            get("/coverage/kinds");
            return true;
        } catch (ConnectException e) {
            return false;
        }
    }

    private static void get(String address) throws IOException {
        var connection = (HttpURLConnection) URI.create(API + address).toURL().openConnection();
        if (connection.getResponseCode() != 200) {
            var problem = connection.getErrorStream();
            throw new IllegalStateException(address + " answers " + connection.getResponseCode() + ": "
                    + (problem == null ? "" : new String(problem.readAllBytes(), StandardCharsets.UTF_8)));
        }
        try (var body = connection.getInputStream()) {
            var unused = body.readAllBytes();
        }
    }
}
