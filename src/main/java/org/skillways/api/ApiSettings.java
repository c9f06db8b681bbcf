package org.skillways.api;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the API is served.
 *
 * @param corsOrigins the pages of other origins that may call it, none by default
 */
@ConfigurationProperties("skillways.api")
record ApiSettings(@DefaultValue List<String> corsOrigins) {

    ApiSettings {
        corsOrigins = List.copyOf(corsOrigins);
    }
}
