// Write the titles that jobs have.
UNWIND $rows AS row
MERGE (t:JobTitle {key: row.key})
SET t += row.properties;
