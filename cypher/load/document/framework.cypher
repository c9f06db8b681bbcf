// Put a framework on its occupation and lead it back to its document.
MATCH (o:Occupation {soc: $soc})
MATCH (d:Document {sha256: $sha256})
MERGE (f:Framework {id: $id})
SET f = $properties
MERGE (o)-[:HAS_FRAMEWORK]->(f)
WITH f, d
OPTIONAL MATCH (f)-[former:LOADED_FROM]->(other:Document)
WHERE other <> d
DELETE former
WITH DISTINCT f, d
MERGE (f)-[:LOADED_FROM]->(d);
