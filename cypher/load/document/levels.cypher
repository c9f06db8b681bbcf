// Write the levels of frameworks.
UNWIND $rows AS row
MATCH (f:Framework {id: row.framework})
MERGE (l:Level {id: row.properties.id})
SET l = row.properties
MERGE (f)-[:HAS_LEVEL]->(l);
