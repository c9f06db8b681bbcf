package org.skillways.cypher;

import java.time.Duration;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryState;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;

/** Repeats work that the database refused for a passing reason, such as a deadlock, with one line in the log for each time. */
final class Retries {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);

    private final RetryTemplate template;

    private Retries(RetryPolicy policy) {
        this.template = new RetryTemplate(policy);
        template.setRetryListener(new Log());
    }

    /** For a client that waits: little patience. */
    static Retries forReading() {
        return new Retries(policy().maxRetries(3)
                .delay(Duration.ofMillis(50))
                .timeout(Duration.ofSeconds(3))
                .build());
    }

    /** For a load of many documents: patience enough for a server that restarts. */
    static Retries forLoading() {
        return new Retries(policy().maxRetries(12)
                .delay(Duration.ofMillis(100))
                .maxDelay(Duration.ofSeconds(5))
                .timeout(Duration.ofSeconds(45))
                .build());
    }

    private static RetryPolicy.Builder policy() {
        return RetryPolicy.builder()
                .predicate(RetryableException.class::isInstance)
                .multiplier(2)
                .jitter(Duration.ofMillis(25));
    }

    /** The result of the work; throws what the last try threw. */
    <T> T repeat(Supplier<T> work) {
        return template.invoke(work);
    }

    private static final class Log implements RetryListener {

        @Override
        public void beforeRetry(RetryPolicy policy, Retryable<?> work, RetryState state) {
            LOG.info(
                    "A transaction failed for a passing reason and is tried again: {}",
                    state.getLastException().getMessage());
        }
    }
}
