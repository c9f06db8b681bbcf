package org.skillways.pathway.search;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.skillways.cypher.Query;
import org.skillways.database.RunningGraph;
import org.skillways.embedding.TestEmbedder;
import org.skillways.occupation.SearchTerms;

/**
 * How often a title that the graph does not know is understood: each of a sample of the titles that workers reported is taken out of the
 * index, together with its spellings in brackets, searched for, and put back. The search is right where it finds an occupation that
 * workers reported or O*NET listed the title for.
 *
 * <p>Run with {@code mvn -Pbench test -Dtest=TitleResolutionBenchmark} and {@code NEO4J_URI}, {@code NEO4J_USERNAME} and {@code
 * NEO4J_PASSWORD} of a graph with an O*NET release. Nothing is written: every transaction is rolled back.
 */
class TitleResolutionBenchmark {

    private static final int TITLES = Integer.getInteger("skillways.titles", 1000);
    private static final Query OCCUPATIONS = Query.named("search/occupations");
    private static final Query WORDS = Query.named("search/titles");
    private static final Query WORK = Query.named("search/work");

    private static final String REPORTED = """
            MATCH (title:JobTitle)-[called:RELATED_TITLE_OF]->(:Occupation)
            WHERE called.reported
              AND NOT EXISTS { (o:Occupation) WHERE o.titleKey IN [title.key, title.key + 's', title.key + 'es'] }
            RETURN DISTINCT title.name AS name ORDER BY name""";

    private static final String TAKE_OUT = """
            WITH split($name, ' (')[0] AS base
            MATCH (title:JobTitle)
            WHERE title.key = toLower(base) OR title.key STARTS WITH toLower(base) + ' (' OR title.key = toLower($name)
            MATCH (title)-[:RELATED_TITLE_OF]->(occupation:Occupation)
            WITH collect(DISTINCT occupation.soc) AS right, collect(DISTINCT title) AS titles
            FOREACH (title IN titles | DETACH DELETE title)
            RETURN right""";

    private static final String PLAIN = """
            CALL db.index.fulltext.queryNodes('occupation_titles', $words, {limit: 120}) YIELD node, score
            OPTIONAL MATCH (node)-[:RELATED_TITLE_OF]->(named:Occupation)
            WITH coalesce(named, node) AS occupation, score
            WHERE occupation:Occupation
            WITH occupation.soc AS soc, max(score) AS best
            RETURN soc ORDER BY best DESC, soc""";

    private static final String VECTORS = """
            MATCH (e:OccupationEmbedding) WHERE e.titles IS NOT NULL RETURN e.soc AS soc, e.titles AS titles""";

    @Test
    void findsTheOccupationsOfTitlesThatItDoesNotKnow() {
        try (var driver = RunningGraph.driver();
                var session = driver.session()) {
            var reported = new ArrayList<>(
                    session.run(REPORTED).list(row -> row.get("name").asString()));
            Collections.shuffle(reported, new Random(20));
            var sample = reported.subList(0, Math.min(TITLES, reported.size()));
            var ranking = new Score("search/occupations, then search/titles");
            var vectors =
                    session.run(VECTORS).list(row -> Map.entry(row.get("soc").asObject(), row.get("titles")));
            var meaning = new Score("the vectors of titles alone");
            var both = new Score("both, as the search has them with the model");
            var plain = new Score("the full-text index alone");
            for (var name : sample) {
                try (var transaction = session.beginTransaction()) {
                    var right = transaction
                            .run(TAKE_OUT, Map.of("name", name))
                            .single()
                            .get("right")
                            .asList();
                    var found = search(transaction, name);
                    ranking.count(found, right);
                    var near = nearest(vectors, name, right);
                    meaning.count(near, right);
                    both.count(RankFusion.of(List.of(found, near), soc -> soc), right);
                    plain.count(plain(transaction, name), right);
                    transaction.rollback();
                }
            }
            System.out.printf("%n%d of %d reported titles, each taken out%n", sample.size(), reported.size());
            ranking.print(sample.size());
            if (!vectors.isEmpty()) {
                both.print(sample.size());
                meaning.print(sample.size());
            }
            plain.print(sample.size());
        }
    }

    /** What people say that they do, with the occupations that would be right, by {@code search/work}. */
    @Test
    void findsTheOccupationsOfWhatPeopleDo() throws IOException {
        var sentences = sentences();
        try (var driver = RunningGraph.driver();
                var session = driver.session();
                var transaction = session.beginTransaction()) {
            var first = 0;
            var amongThree = 0;
            for (var sentence : sentences) {
                var right = List.of(sentence[1].split(","));
                var found =
                        run(transaction, WORK, Map.of("words", List.of(sentence[0].split(" ")), "limit", 3)).stream()
                                .map(row ->
                                        right.contains(row.get("soc").asString().substring(0, 7)))
                                .toList();
                first += !found.isEmpty() && found.get(0) ? 1 : 0;
                amongThree += found.contains(true) ? 1 : 0;
            }
            System.out.printf("%n%d sentences: first %d, among three %d%n", sentences.size(), first, amongThree);
        }
    }

    private static List<String[]> sentences() throws IOException {
        try (var file = TitleResolutionBenchmark.class.getResourceAsStream("/search/sentences.tsv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    /** How often a way to search is right. */
    private static final class Score {

        private final String name;
        private int first;
        private int amongFive;
        private int nothing;

        Score(String name) {
            this.name = name;
        }

        void count(List<Object> found, List<Object> right) {
            first += !found.isEmpty() && right.contains(found.get(0)) ? 1 : 0;
            amongFive += found.stream().limit(5).anyMatch(right::contains) ? 1 : 0;
            nothing += found.isEmpty() ? 1 : 0;
        }

        void print(int of) {
            System.out.printf(
                    "%-40s first %.3f, among five %.3f, nothing found %.3f%n",
                    name, 1.0 * first / of, 1.0 * amongFive / of, 1.0 * nothing / of);
        }
    }

    /** The codes in the order of the best titles of the full-text index with some of the words. */
    private static List<Object> plain(Transaction transaction, String name) {
        var words = SearchTerms.of(name).words().stream()
                .map(word -> word.replaceAll("[^\\p{L}\\p{N}]", " ").strip())
                .filter(word -> !word.isEmpty())
                .collect(joining(" "));
        return words.isEmpty()
                ? List.of()
                : transaction
                        .run(PLAIN, Map.of("words", words))
                        .list(row -> row.get("soc").asObject());
    }

    /** The codes whose titles are nearest by meaning; the vector of the title is taken out of the sums that have it. */
    private static List<Object> nearest(List<Map.Entry<Object, Value>> vectors, String name, List<Object> right) {
        var vector = TestEmbedder.model().embed(List.of(name)).get(0);
        var cosines = new HashMap<Object, Double>();
        for (var entry : vectors) {
            var dot = 0.0;
            var squares = 0.0;
            for (var i = 0; i < vector.length; i++) {
                var value = entry.getValue().get(i).asDouble() - (right.contains(entry.getKey()) ? vector[i] : 0);
                dot += value * vector[i];
                squares += value * value;
            }
            cosines.put(entry.getKey(), dot / Math.sqrt(squares));
        }
        return descending(cosines).stream().limit(200).toList();
    }

    private static List<Object> descending(Map<Object, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Object, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The codes in the order of the one ranking. */
    private static List<Object> search(Transaction transaction, String name) {
        var terms = SearchTerms.of(name);
        var codes = new LinkedHashSet<Object>();
        run(transaction, OCCUPATIONS, Map.of("query", name, "names", terms.names(), "limit", 200))
                .forEach(row -> codes.add(row.get("soc").asObject()));
        if (!terms.words().isEmpty()) {
            run(transaction, WORDS, Map.of("words", terms.words(), "limit", 200))
                    .forEach(row -> codes.add(row.get("soc").asObject()));
        }
        return List.copyOf(codes);
    }

    private static List<Record> run(Transaction transaction, Query query, Map<String, Object> given) {
        var parameters = new HashMap<String, @Nullable Object>(query.bind(given));
        return transaction.run(query.file().text(), parameters).list();
    }
}
