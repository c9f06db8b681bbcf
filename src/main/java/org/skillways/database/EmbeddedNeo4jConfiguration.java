package org.skillways.database;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Points Spring's driver at the embedded server, where there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(EmbeddedNeo4j.class)
class EmbeddedNeo4jConfiguration {

    @Bean
    Neo4jConnectionDetails embeddedNeo4jConnectionDetails(EmbeddedNeo4j neo4j) {
        return new Neo4jConnectionDetails() {

            @Override
            public URI getUri() {
                return neo4j.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return neo4j.authentication();
            }
        };
    }
}
