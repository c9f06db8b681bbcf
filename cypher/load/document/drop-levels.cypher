// Drop levels that a framework's document does not have any more.
MATCH (:Framework {id: $framework})-[:HAS_LEVEL]->(l:Level)
WHERE NOT l.id IN $kept
DETACH DELETE l;
