// Give a framework of an occupation without a code the code, in all keys below it.
MATCH (o:Occupation {soc: $soc})
MATCH (f:Framework {id: $former})
OPTIONAL MATCH (f)<-[had:HAS_FRAMEWORK]-(:Occupation)
DELETE had
WITH DISTINCT o, f
MERGE (o)-[:HAS_FRAMEWORK]->(f)
SET f.id = $id
WITH f
OPTIONAL MATCH (f)-[:HAS_LEVEL]->(l:Level)
SET l.id = $id + substring(l.id, size($former))
WITH DISTINCT f
OPTIONAL MATCH (f)-[:HAS_LEVEL|HAS_STATEMENT*1..2]->(s:Statement)
SET s.id = $id + substring(s.id, size($former));
