// Write which heading of the content model an element stands under.
UNWIND $rows AS row
MATCH (e:Element {id: row.child})
MATCH (c:ContentCategory {id: row.parent})
MERGE (e)-[r:PART_OF]->(c)
SET r += row.properties;
