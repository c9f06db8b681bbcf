package org.skillways.api;

import org.neo4j.driver.Record;
import tools.jackson.databind.json.JsonMapper;

/** Copies a row into a record by the names of its columns. */
final class Rows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Rows() {}

    static <T> T read(Record row, Class<T> type) {
        return MAPPER.convertValue(row.asMap(), type);
    }
}
