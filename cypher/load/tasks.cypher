// Write the tasks that a document lists, as O*NET's task of that text where it is known.
MATCH (o:Occupation {soc: $soc})
UNWIND $rows AS row
CALL (o, row) {
  OPTIONAL MATCH (o)-[:PERFORMS]->(known:Task)
  WHERE known.release IS NOT NULL
    AND (known.textKey = row.key OR row.truncated AND known.textKey STARTS WITH row.key)
  RETURN coalesce(min(known.id), row.id) AS id
}
MERGE (t:Task {id: id})
ON CREATE SET
  t.text = row.text,
  t.textKey = row.key,
  t.truncated = CASE WHEN row.truncated THEN true END
MERGE (o)-[performs:PERFORMS]->(t)
SET
  performs.listedRank = row.rank,
  performs.document = $sha256;
