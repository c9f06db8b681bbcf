package org.skillways.embedding;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sentence model.
 *
 * @param enabled whether texts are compared by meaning where the model is installed
 */
@ConfigurationProperties("skillways.embeddings")
public record EmbeddingProperties(@DefaultValue("true") boolean enabled) {}
