// Write the levels of a framework.
MATCH (f:Framework {id: $framework})
UNWIND $rows AS row
MERGE (l:Level {id: row.id})
SET l = row
MERGE (f)-[:HAS_LEVEL]->(l);
