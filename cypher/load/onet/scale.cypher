// Write the scales that ratings are given on.
UNWIND $rows AS row
MERGE (s:Scale {id: row.id})
SET s += row.properties;
