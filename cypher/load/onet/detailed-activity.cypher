// Write the detailed work activities.
UNWIND $rows AS row
MERGE (a:DetailedWorkActivity {id: row.id})
SET a += row.properties;
