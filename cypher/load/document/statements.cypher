// Write statements on their levels.
UNWIND $rows AS row
MATCH (l:Level {id: row.parent})
MERGE (s:Statement {id: row.properties.id})
SET s = row.properties
MERGE (l)-[:HAS_STATEMENT]->(s);
