package org.skillways.cypher;

import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** Lets Spring Data's repositories read what {@link QueryRunner} wrote, whichever server of a cluster they reach. */
@Configuration(proxyBeanMethods = false)
class SharedBookmarks {

    @Bean
    Neo4jBookmarkManager bookmarkManager(Driver driver) {
        return Neo4jBookmarkManager.create(
                () -> driver.executableQueryBookmarkManager().getBookmarks());
    }
}
