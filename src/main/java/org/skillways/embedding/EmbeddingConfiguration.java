package org.skillways.embedding;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sentence model, where its libraries are there and nobody switched it off. Without it everything else works. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddingProperties.class)
public class EmbeddingConfiguration {

    @Bean
    @ConditionalOnBooleanProperty(name = "skillways.embeddings.enabled", matchIfMissing = true)
    @ConditionalOnClass(
            name = "dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel")
    TextEmbedder textEmbedder() {
        return new MiniLmEmbedder();
    }
}
