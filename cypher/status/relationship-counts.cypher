// How many relationships of each type are there, by the counters that Neo4j keeps?
//
// @column type string: the type
// @column count integer: how many relationships are of it

CALL db.stats.retrieve('GRAPH COUNTS')
YIELD data
UNWIND data.relationships AS counted
WITH counted
WHERE counted.relationshipType IS NOT NULL
  AND counted.startLabel IS NULL
  AND counted.endLabel IS NULL
  AND counted.count > 0
RETURN
  counted.relationshipType AS type,
  counted.count AS count
ORDER BY type;
