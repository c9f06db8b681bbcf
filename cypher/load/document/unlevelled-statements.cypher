// Write statements whose level is unknown on their framework.
UNWIND $rows AS row
MATCH (f:Framework {id: row.parent})
MERGE (s:Statement {id: row.properties.id})
SET s = row.properties
MERGE (f)-[:HAS_STATEMENT]->(s);
