// Put frameworks on their occupations and lead them back to their documents.
UNWIND $rows AS row
MATCH (o:Occupation {soc: row.soc})
MATCH (d:Document {sha256: row.sha256})
MERGE (f:Framework {id: row.properties.id})
SET f = row.properties
MERGE (o)-[:HAS_FRAMEWORK]->(f)
WITH f, d
OPTIONAL MATCH (f)-[former:LOADED_FROM]->(other:Document)
WHERE other <> d
DELETE former
WITH DISTINCT f, d
MERGE (f)-[:LOADED_FROM]->(d);
