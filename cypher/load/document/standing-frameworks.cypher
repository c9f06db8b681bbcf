// Which documents do the frameworks of this occupation rest on, and how much does each tell?
MATCH (:Occupation {soc: $soc})-[:HAS_FRAMEWORK]->(f:Framework)-[:LOADED_FROM]->(d:Document)
RETURN
  f.id AS framework,
  d.sha256 AS sha256,
  d.path AS path,
  d.source AS source,
  coalesce(d.preferred, false) AS preferred,
  d.exportedAt AS exportedAt,
  f.version AS version,
  COUNT { (f)-[:HAS_LEVEL]->(l:Level)-[:HAS_STATEMENT]->(:Statement) WHERE l.levelInferred IS NULL } AS stated,
  COUNT { (f)-[:HAS_LEVEL]->(:Level)-[:HAS_STATEMENT]->(:Statement) } AS levelled,
  COUNT { (f)-[:HAS_LEVEL|HAS_STATEMENT*1..2]->(:Statement) } AS statements
ORDER BY framework, sha256;
