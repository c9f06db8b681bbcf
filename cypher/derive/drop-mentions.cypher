// Drop mentions that no longer hold.
UNWIND $rows AS row
MATCH (:Statement {id: row.statement})-[r:MENTIONS]->(x)
WHERE row.key IN [x.id, x.code]
DELETE r;
