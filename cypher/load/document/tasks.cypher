// Write the tasks that a document lists, as O*NET's task of that text where it is known.
UNWIND $rows AS list
MATCH (o:Occupation {soc: list.soc})
UNWIND list.entries AS row
CALL (o, row) {
  OPTIONAL MATCH (o)-[:PERFORMS]->(same:Task)
  WHERE same.release IS NOT NULL
    AND (same.textKey = row.key OR row.truncated AND same.textKey STARTS WITH row.key)
  RETURN min(same.id) AS known
}
MERGE (t:Task {id: coalesce(known, row.id)})
ON CREATE SET
  t.text = row.text,
  t.textKey = row.key,
  t.truncated = CASE WHEN row.truncated THEN true END
MERGE (o)-[performs:PERFORMS]->(t)
SET
  performs.listedRank = row.rank,
  performs.document = list.sha256;
