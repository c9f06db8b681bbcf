// Which document does this framework rest on, and how much does it tell?
MATCH (f:Framework {id: $id})-[:LOADED_FROM]->(d:Document)
RETURN
  d.sha256 AS sha256,
  d.path AS path,
  f.version AS version,
  COUNT { (f)-[:HAS_LEVEL]->(l:Level)-[:HAS_STATEMENT]->(:Statement) WHERE l.levelInferred IS NULL } AS stated,
  COUNT { (f)-[:HAS_LEVEL]->(:Level)-[:HAS_STATEMENT]->(:Statement) } AS levelled,
  COUNT { (f)-[:HAS_LEVEL|HAS_STATEMENT*1..2]->(:Statement) } AS statements
ORDER BY sha256
LIMIT 1;
