// Drop citations that a framework's document does not state any more.
MATCH (f:Framework {id: $framework})-[:HAS_LEVEL|HAS_STATEMENT*1..2]->(s:Statement)-[cites:CITES]->(source:CitationSource)
WHERE NOT (s.id + ' ' + source.id) IN $kept
DELETE cites
WITH DISTINCT source
WHERE NOT EXISTS { (:Statement)-[:CITES]->(source) }
DELETE source;
