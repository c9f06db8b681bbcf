package org.skillways.export;

import java.io.OutputStream;
import java.util.List;
import org.neo4j.driver.Record;
import org.skillways.cypher.QueryRunner;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows as one JSON object: {@code columns}, {@code rows}, and {@code truncated}. */
public final class JsonRowWriter implements QueryRunner.RowHandler {

    private final JsonGenerator json;

    public JsonRowWriter(OutputStream output, JsonMapper mapper) {
        this.json = mapper.createGenerator(output);
    }

    @Override
    public void columns(List<String> names) {
        json.writeStartObject();
        json.writePOJOProperty("columns", names);
        json.writeArrayPropertyStart("rows");
    }

    @Override
    public void row(Record row) {
        json.writePOJO(PlainValues.plain(row.asMap()));
    }

    @Override
    public void end(boolean truncated) {
        json.writeEndArray();
        json.writeBooleanProperty("truncated", truncated);
        json.writeEndObject();
        json.close();
    }
}
