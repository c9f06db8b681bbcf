// Write the tasks.
UNWIND $rows AS row
MERGE (t:Task {id: row.id})
SET t += row.properties;
