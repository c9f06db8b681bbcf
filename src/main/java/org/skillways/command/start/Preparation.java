package org.skillways.command.start;

import org.skillways.cypher.QueryRunner;
import org.skillways.database.Database;
import org.skillways.graph.Schema;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the graph usable before the first request is accepted: the server answers, the schema is there, the seeds are in. */
public final class Preparation extends StartStep {

    private final Database database;
    private final QueryRunner queries;
    private final ObjectProvider<Seeds> seeds;

    public Preparation(Database database, QueryRunner queries, ObjectProvider<Seeds> seeds) {
        super(Integer.MIN_VALUE);
        this.database = database;
        this.queries = queries;
        this.seeds = seeds;
    }

    @Override
    public void run() {
        database.awaitReady();
        Schema.apply(queries);
        seeds.ifAvailable(Seeds::loadIntoEmptyGraph);
    }
}
