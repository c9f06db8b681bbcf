package org.skillways.command;

import org.neo4j.driver.Driver;
import org.skillways.database.Database;
import org.skillways.graph.Schema;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/** Makes the graph usable before the first request is accepted: the server answers, the schema is there, the seeds are in. */
final class Preparation implements SmartLifecycle {

    private final Database database;
    private final Driver driver;
    private final ObjectProvider<Seeds> seeds;
    private volatile boolean running;

    Preparation(Database database, Driver driver, ObjectProvider<Seeds> seeds) {
        this.database = database;
        this.driver = driver;
        this.seeds = seeds;
    }

    @Override
    public void start() {
        database.awaitReady();
        Schema.apply(driver);
        seeds.ifAvailable(Seeds::loadIntoEmptyGraph);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
