package org.skillways.cypher;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How queries run.
 *
 * @param folder a folder with queries of your own, none by default
 * @param timeout the most time of one query
 * @param rows the most rows of one result
 */
@ConfigurationProperties("skillways.catalogue")
public record CatalogueProperties(
        @Nullable Path folder,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("100000") long rows) {

    public CatalogueProperties {
        if (timeout.isNegative() || timeout.isZero() || rows < 1) {
            throw new IllegalArgumentException("A query needs time and rows, not " + timeout + " and " + rows);
        }
    }
}
