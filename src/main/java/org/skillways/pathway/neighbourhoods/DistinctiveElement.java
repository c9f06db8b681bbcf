package org.skillways.pathway.neighbourhoods;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * One of the elements that set an occupation apart most from its neighbours.
 *
 * @param apartFrom the neighbours that it sets the occupation apart from
 * @param neighbours all neighbours, nearest first
 * @param inseparable the neighbours that no element sets it apart from
 * @param position its place, from 1
 * @param id its key
 * @param name its name
 * @param kind what kind of thing it is
 * @param distinctiveness how far above the mean of all occupations, in standard deviations
 */
public record DistinctiveElement(
        int position,
        String id,
        String name,
        String kind,
        double distinctiveness,
        List<String> apartFrom,
        List<String> neighbours,
        List<String> inseparable) {

    static DistinctiveElement of(int position, Record row) {
        return new DistinctiveElement(
                position,
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("kind").asString(),
                row.get("distinctiveness").asDouble(),
                row.get("apartFrom").asList(Value::asString),
                row.get("neighbours").asList(Value::asString),
                row.get("inseparable").asList(Value::asString));
    }
}
