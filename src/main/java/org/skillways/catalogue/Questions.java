package org.skillways.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.summary.QueryType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Asks questions of the graph, in read transactions that end in time or when they are stopped. */
@Component
@EnableConfigurationProperties(CatalogueSettings.class)
public final class Questions {

    private static final String STOP = "SHOW TRANSACTIONS YIELD transactionId AS id, metaData"
            + " WHERE metaData.asker = $asker TERMINATE TRANSACTIONS id YIELD message RETURN message";
    private static final Pattern LINE = Pattern.compile("\\(line (\\d+), column");

    private final Driver driver;
    private final CatalogueSettings settings;
    private final SessionConfig reading;
    private final ThreadLocal<String> asker = ThreadLocal.withInitial(() -> "");

    Questions(Driver driver, CatalogueSettings settings) {
        this.driver = driver;
        this.settings = settings;
        this.reading = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }

    /** Takes the rows of one answer as they come. */
    public interface Rows {

        /** Called once, before the first row. */
        void columns(List<String> names);

        /** Takes one row. */
        void row(Record row);

        /** Called once, after the last row; truncated where the answer has more rows than an answer may have. */
        void end(boolean truncated);
    }

    /** All rows of the answer, each made into a value; parameters not given have the value in the file. */
    public <T> List<T> ask(
            Question question, Map<String, ? extends @Nullable Object> given, Function<Record, T> value) {
        var parameters = question.bind(given);
        var text = question.file().text();
        try (var session = session()) {
            return firstRows(session.run(text, parameters, inTime()), value);
        } catch (Neo4jException e) {
            if (!(e instanceof RetryableException)) {
                throw e;
            }
            return again(text, parameters, value);
        }
    }

    /** In a transaction that the driver repeats as long as that may help; without, an answer takes two round trips less. */
    private <T> List<T> again(String text, Map<String, @Nullable Object> parameters, Function<Record, T> value) {
        try (var session = session()) {
            return session.executeRead(transaction -> firstRows(transaction.run(text, parameters), value), inTime());
        }
    }

    private <T> List<T> firstRows(Result result, Function<Record, T> value) {
        var values = new ArrayList<T>();
        while (result.hasNext() && values.size() < settings.rows()) {
            values.add(value.apply(result.next()));
        }
        return values;
    }

    /** The one row of an answer that has one at most. */
    public <T> Optional<T> askForOne(
            Question question, Map<String, ? extends @Nullable Object> given, Function<Record, T> value) {
        return ask(question, given, value).stream().findFirst();
    }

    /** Hands the rows on as the database finds them, without keeping them. */
    public void stream(Question question, Map<String, ? extends @Nullable Object> given, Rows rows) {
        var parameters = question.bind(given);
        try (var session = session()) {
            var result = session.run(question.file().text(), parameters, inTime());
            var first = result.hasNext();
            rows.columns(result.keys());
            long count = 0;
            for (; first && result.hasNext() && count < settings.rows(); count++) {
                rows.row(result.next());
            }
            rows.end(first && result.hasNext());
        }
    }

    /** Lets this thread ask in a name, by which another thread can stop it. */
    public void askAs(String name) {
        asker.set(name);
    }

    /** Ends what {@link #askAs} began for this thread. */
    public void askAsNobody() {
        asker.remove();
    }

    /** Makes the database give up whatever this asker is asking at the moment. */
    public void stop(String name) {
        try (var session = session()) {
            session.run(STOP, Map.of("asker", name)).consume();
        }
    }

    private TransactionConfig inTime() {
        return TransactionConfig.builder()
                .withTimeout(settings.timeout())
                .withMetadata(Map.of("asker", asker.get()))
                .build();
    }

    private Session session() {
        return driver.session(reading);
    }

    /** Refuses a question that the database does not understand, that writes, or whose columns are not those declared. */
    void check(Question question) {
        try (var session = session()) {
            var plan = session.run("EXPLAIN " + question.file().text(), question.bind(Map.of()));
            var columns = plan.keys();
            var declared = question.columns().stream().map(Column::name).toList();
            if (!declared.equals(columns)) {
                throw new MalformedQuestion(1, "The columns are " + columns + ", declared are " + declared);
            }
            if (plan.consume().queryType() != QueryType.READ_ONLY) {
                throw new MalformedQuestion(1, "The statement does not only read");
            }
        } catch (ClientException | DatabaseException e) {
            var message = String.valueOf(e.getMessage());
            var line = LINE.matcher(message);
            throw new MalformedQuestion(line.find() ? Integer.parseInt(line.group(1)) : 1, message);
        }
    }
}
