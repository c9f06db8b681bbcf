// Write which detailed work activities a task belongs to.
UNWIND $rows AS row
MATCH (t:Task {id: row.task})
MATCH (a:DetailedWorkActivity {id: row.activity})
MERGE (t)-[r:PART_OF]->(a)
SET r += row.properties;
