// Write which heading of the content model another stands under.
UNWIND $rows AS row
MATCH (c:ContentCategory {id: row.child})
MATCH (parent:ContentCategory {id: row.parent})
MERGE (c)-[r:PART_OF]->(parent)
SET r += row.properties;
