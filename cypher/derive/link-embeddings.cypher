// Give nodes the vectors of their texts, in place of those of former texts; a statement is then aligned anew.
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.node
MATCH (e:TextEmbedding {text: row.text})
MERGE (n)-[:HAS_EMBEDDING]->(e)
REMOVE n.alignedOf
FOREACH (work IN CASE WHEN n:Element OR n:DetailedWorkActivity THEN [e] ELSE [] END | SET work:WorkEmbedding)
WITH n, e
MATCH (n)-[former:HAS_EMBEDDING]->(other:TextEmbedding)
WHERE other <> e
DELETE former;
