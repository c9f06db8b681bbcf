// Write the intermediate work activities.
UNWIND $rows AS row
MERGE (a:IntermediateWorkActivity {id: row.id})
SET a += row.properties;
