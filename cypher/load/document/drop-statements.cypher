// Drop statements that a framework's document does not state any more.
MATCH (f:Framework {id: $framework})-[:HAS_LEVEL|HAS_STATEMENT*1..2]->(s:Statement)
WHERE NOT s.id IN $kept
DETACH DELETE s;
