// Drop levels that a framework's document does not have any more, and what leads from one level to the next.
MATCH (:Framework {id: $framework})-[:HAS_LEVEL]->(l:Level)
OPTIONAL MATCH (l)-[next:NEXT_LEVEL]->()
DELETE next
WITH DISTINCT l
WHERE NOT l.id IN $kept
DETACH DELETE l;
