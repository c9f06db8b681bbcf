package org.skillways.command.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The bundled documents.
 *
 * @param seeds the folder of the documents that an empty graph gets; by default seeds of the distribution or the clone
 */
@ConfigurationProperties("skillways")
record SeedsProperties(@Nullable String seeds) {}
