// Write the technologies.
UNWIND $rows AS row
MERGE (t:Technology {code: row.code})
SET t += row.properties;
