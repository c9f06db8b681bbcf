// Write the headings of the content model.
UNWIND $rows AS row
MERGE (c:ContentCategory {id: row.id})
SET c += row.properties;
