package org.skillways.cypher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the files of {@code cypher/}; nothing else opens a session.
 *
 * <p>Every session goes to the database that {@code spring.data.neo4j.database} names and shares its bookmarks with all others, so that
 * whoever reads sees what was loaded before. What the database refuses for a passing reason is tried again.
 */
@Component
@EnableConfigurationProperties(CatalogueProperties.class)
public final class QueryRunner {

    private static final Pattern LINE = Pattern.compile("\\(line (\\d+), column");

    private final Driver driver;
    private final CatalogueProperties properties;
    private final JsonMapper mapper;
    private final SessionConfig reading;
    private final SessionConfig writing;
    private final TransactionConfig limitedTime;
    private final Retries readRetries = Retries.forReading();
    private final Retries loadRetries = Retries.forLoading();

    QueryRunner(Driver driver, DatabaseSelectionProvider database, CatalogueProperties properties, JsonMapper mapper) {
        this.driver = driver;
        this.properties = properties;
        this.mapper = mapper.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.reading = session(driver, database, AccessMode.READ);
        this.writing = session(driver, database, AccessMode.WRITE);
        this.limitedTime =
                TransactionConfig.builder().withTimeout(properties.timeout()).build();
    }

    private static SessionConfig session(Driver driver, DatabaseSelectionProvider database, AccessMode mode) {
        var session = SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager());
        Optional.ofNullable(database.getDatabaseSelection().getValue()).ifPresent(session::withDatabase);
        return session.build();
    }

    /** Takes the rows of one result as they come. */
    public interface RowHandler {

        /** Called once, before the first row. */
        void columns(List<String> names);

        /** Takes one row. */
        void row(Record row);

        /** Called once, after the last row; truncated where the result has more rows than {@code skillways.catalogue.rows}. */
        void end(boolean truncated);
    }

    /** All rows, each as a record whose components are the columns of the same names. */
    public <T> List<T> list(Query query, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
        return list(query, parameters, mapping(type));
    }

    /** Makes a row into a record whose components are the columns of the same names. */
    public <T> Function<Record, T> mapping(Class<T> type) {
        return row -> mapper.convertValue(row.asMap(), type);
    }

    /**
     * All rows; parameters that are not given have the value in the file. A record that takes its columns itself saves half a millisecond
     * in a result of hundreds of rows.
     *
     * @throws TooManyRows where there are more than {@code skillways.catalogue.rows}
     */
    public <T> List<T> list(
            Query query, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> mapping) {
        var bound = query.bind(parameters);
        return readRetries.repeat(() -> {
            try (var session = driver.session(reading)) {
                return map(query, session.run(query.file().text(), bound, limitedTime), mapping);
            }
        });
    }

    private <T> List<T> map(Query query, Result result, Function<Record, T> mapping) {
        var rows = new ArrayList<T>();
        while (result.hasNext()) {
            if (rows.size() >= properties.rows()) {
                throw TooManyRows.of(query.name(), properties.rows());
            }
            rows.add(mapping.apply(result.next()));
        }
        return rows;
    }

    /** The row of a result that has at most one. */
    public <T> Optional<T> first(Query query, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
        return list(query, parameters, type).stream().findFirst();
    }

    /** The first rows of several queries as one record; empty where the first query has none. */
    public <T> Optional<T> joined(
            List<Query> parts, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
        var columns = new HashMap<String, @Nullable Object>();
        for (var part : parts) {
            list(part, parameters, Record::asMap).stream().findFirst().ifPresent(columns::putAll);
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(mapper.convertValue(columns, type));
    }

    /** Hands the rows on as the database finds them, without keeping them; not tried again once a row was handed on. */
    public void stream(Query query, Map<String, ? extends @Nullable Object> parameters, RowHandler handler) {
        var bound = query.bind(parameters);
        try (var session = driver.session(reading)) {
            var result = session.run(query.file().text(), bound, limitedTime);
            var any = result.hasNext();
            handler.columns(result.keys());
            long count = 0;
            for (; any && result.hasNext() && count < properties.rows(); count++) {
                handler.row(result.next());
            }
            handler.end(any && result.hasNext());
        }
    }

    /** Reads in one transaction, without a time limit; the work has to bear being repeated. */
    public <T> T read(Function<CypherTransaction, T> work) {
        return inTransaction(reading, loadRetries, work);
    }

    /** Writes in one transaction, all or nothing; the work has to bear being repeated. */
    public <T> T write(Function<CypherTransaction, T> work) {
        return inTransaction(writing, loadRetries, work);
    }

    /** Writes in one transaction, all or nothing; the work has to bear being repeated. */
    public void writeOnly(Consumer<CypherTransaction> work) {
        write(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    private <T> T inTransaction(SessionConfig config, Retries retries, Function<CypherTransaction, T> work) {
        return retries.repeat(() -> {
            try (var session = driver.session(config);
                    var transaction = session.beginTransaction()) {
                var value = work.apply(new CypherTransaction(transaction));
                transaction.commit();
                return value;
            }
        });
    }

    /** Runs the statements of a file one after another, each in a transaction of its own, as those of the schema need. */
    public void runStatements(String file) {
        CypherFile.named(file).statements().forEach(statement -> runAlone(statement, Map.of()));
    }

    /** Runs a file in a transaction of its own, as those with transactions inside need. */
    public void run(String file, Map<String, ?> parameters) {
        runAlone(CypherFile.named(file).text(), parameters);
    }

    private void runAlone(String text, Map<String, ?> parameters) {
        loadRetries.repeat(() -> {
            try (var session = driver.session(writing)) {
                return session.run(text, Map.copyOf(parameters)).consume();
            }
        });
    }

    /** Waits until every index answers. */
    public void awaitIndexes() {
        try (var session = driver.session(reading)) {
            session.run("CALL db.awaitIndexes(120)").consume();
        }
    }

    /** Version and edition of the server, for instance {@code 5.26.30 community}. */
    public String server() {
        try (var session = driver.session(reading)) {
            return session.run(
                            "CALL dbms.components() YIELD versions, edition RETURN versions[0] + ' ' + edition AS server")
                    .single()
                    .get("server")
                    .asString();
        }
    }

    /** Fails where no server answers, or where it refuses the user. */
    public void verifyConnectivity() {
        driver.verifyConnectivity();
    }

    /** Refuses a query that the database does not understand, that writes, or whose columns are not those declared. */
    void check(Query query) {
        try (var session = driver.session(reading)) {
            check(query, session);
        } catch (ClientException | DatabaseException e) {
            var message = String.valueOf(e.getMessage());
            var line = LINE.matcher(message);
            throw new MalformedQuery(line.find() ? Integer.parseInt(line.group(1)) : 1, message);
        }
    }

    private static void check(Query query, Session session) {
        var plan = session.run("EXPLAIN " + query.file().text(), query.bind(Map.of()));
        var columns = plan.keys();
        var declared = query.columns().stream().map(Column::name).toList();
        if (!declared.equals(columns)) {
            throw new MalformedQuery(1, "The columns are " + columns + ", declared are " + declared);
        }
        var summary = plan.consume();
        if (summary.queryType() != QueryType.READ_ONLY) {
            throw new MalformedQuery(1, "The statement does not only read");
        }
        if (hasOperator(summary.plan(), "LoadCSV")) {
            throw new MalformedQuery(1, "LOAD CSV reads files and addresses, which queries of a folder may not");
        }
    }

    private static boolean hasOperator(Plan plan, String name) {
        return plan.operatorType().startsWith(name)
                || plan.children().stream().anyMatch(child -> hasOperator(child, name));
    }
}
