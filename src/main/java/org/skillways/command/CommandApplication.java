package org.skillways.command;

import org.skillways.cypher.QueryRunner;
import org.skillways.database.Database;
import org.skillways.derivation.Derivation;
import org.skillways.embedding.EmbeddingConfiguration;
import org.skillways.graph.Schema;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** What a command needs of the application, so that it starts in a second or two: the graph, and what loads and derives it. */
@ComponentScan(
        basePackageClasses = {
            LoadAndDerive.class,
            QueryRunner.class,
            Database.class,
            Derivation.class,
            EmbeddingConfiguration.class,
            Schema.class
        })
@ImportAutoConfiguration({JacksonAutoConfiguration.class, Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class
})
final class CommandApplication {}
