// Write which work activity an intermediate work activity belongs to.
UNWIND $rows AS row
MATCH (a:IntermediateWorkActivity {id: row.child})
MATCH (parent:Element {id: row.parent})
MERGE (a)-[r:PART_OF]->(parent)
SET r += row.properties;
