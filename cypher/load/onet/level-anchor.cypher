// Write what a level of an element means in words.
UNWIND $rows AS row
MATCH (e:Element {id: row.element})
MERGE (a:LevelAnchor {id: row.id})
SET a += row.properties
MERGE (e)-[:HAS_ANCHOR]->(a);
