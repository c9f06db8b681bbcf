// Write what statements are aligned to, in place of what they were aligned to.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
SET s.alignedOf = $targets
WITH s, row
CALL (s) {
  MATCH (s)-[former:ALIGNED_TO]->()
  DELETE former
}
UNWIND row.aligned AS aligned
MATCH (n)
WHERE elementId(n) = aligned.node
CREATE (s)-[:ALIGNED_TO {score: aligned.score, rank: aligned.rank, method: $method}]->(n);
