// Drop the citations of a framework, and sources that nothing else cites.
MATCH (:Framework {id: $framework})-[:HAS_LEVEL|HAS_STATEMENT*1..2]->(:Statement)-[cites:CITES]->(source:CitationSource)
DELETE cites
WITH DISTINCT source
WHERE NOT EXISTS { (:Statement)-[:CITES]->(source) }
DELETE source;
