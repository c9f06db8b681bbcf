// Write which elements and technologies statements mention.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
CALL (s, row) {
  MATCH (e:Element {id: row.key})
  WHERE row.element
  MERGE (s)-[:MENTIONS]->(e)
  UNION
  MATCH (t:Technology {code: row.key})
  WHERE NOT row.element
  MERGE (s)-[:MENTIONS]->(t)
};
