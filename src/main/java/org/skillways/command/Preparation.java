package org.skillways.command;

import org.neo4j.driver.Driver;
import org.skillways.database.Database;
import org.skillways.graph.Schema;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the graph usable before the first request is accepted: the server answers, the schema is there, the seeds are in. */
final class Preparation extends StartStep {

    private final Database database;
    private final Driver driver;
    private final ObjectProvider<Seeds> seeds;

    Preparation(Database database, Driver driver, ObjectProvider<Seeds> seeds) {
        super(Integer.MIN_VALUE);
        this.database = database;
        this.driver = driver;
        this.seeds = seeds;
    }

    @Override
    void run() {
        database.awaitReady();
        Schema.apply(driver);
        seeds.ifAvailable(Seeds::loadIntoEmptyGraph);
    }
}
