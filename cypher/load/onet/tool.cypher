// Write the tools.
UNWIND $rows AS row
MERGE (t:Tool {code: row.code})
SET t += row.properties;
