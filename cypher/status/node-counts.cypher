// How many nodes of each label are there, by the counters that Neo4j keeps?
//
// @column label string: the label
// @column count integer: how many nodes have it

CALL db.stats.retrieve('GRAPH COUNTS')
YIELD data
UNWIND data.nodes AS counted
WITH counted
WHERE counted.label IS NOT NULL
  AND counted.count > 0
RETURN
  counted.label AS label,
  counted.count AS count
ORDER BY label;
