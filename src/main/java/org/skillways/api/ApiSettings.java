package org.skillways.api;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the API is served.
 *
 * @param corsOrigins the pages of other origins that may call it, none by default
 * @param maxAge how long an answer may be kept without asking whether the graph has changed
 */
@ConfigurationProperties("skillways.api")
record ApiSettings(
        @DefaultValue List<String> corsOrigins,
        @DefaultValue("0s") Duration maxAge) {

    ApiSettings {
        corsOrigins = List.copyOf(corsOrigins);
    }
}
