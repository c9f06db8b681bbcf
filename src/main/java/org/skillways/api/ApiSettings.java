package org.skillways.api;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the API is served.
 *
 * @param corsOrigins the pages of other origins that may call it, none by default
 * @param maxAge how long a response may be kept without asking whether the graph has changed
 * @param maxBody the largest body of a request
 */
@ConfigurationProperties("skillways.api")
record ApiSettings(
        @DefaultValue List<String> corsOrigins,
        @DefaultValue("0s") Duration maxAge,
        @DefaultValue("64KB") DataSize maxBody) {

    ApiSettings {
        corsOrigins = List.copyOf(corsOrigins);
    }
}
