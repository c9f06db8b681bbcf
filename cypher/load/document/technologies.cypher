// Write the technologies that a document lists, as the commodity of that title where it is known.
UNWIND $rows AS list
MATCH (o:Occupation {soc: list.soc})
UNWIND list.entries AS row
CALL (row) {
  OPTIONAL MATCH (same:Technology {nameKey: row.key})
  RETURN min(same.code) AS known
}
MERGE (t:Technology {code: coalesce(known, row.code)})
ON CREATE SET
  t.name = row.name,
  t.nameKey = row.key
MERGE (o)-[uses:USES]->(t)
SET
  uses.listedRank = row.rank,
  uses.document = list.sha256;
