// Write which intermediate work activity a detailed work activity belongs to.
UNWIND $rows AS row
MATCH (a:DetailedWorkActivity {id: row.child})
MERGE (parent:IntermediateWorkActivity {id: row.parent})
MERGE (a)-[r:PART_OF]->(parent)
SET r += row.properties;
