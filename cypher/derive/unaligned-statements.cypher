// Which statements were not yet compared with these targets? A thousand at a time.
// :params {targets: ''}
MATCH (s:Statement)-[:HAS_EMBEDDING]->(e:TextEmbedding)
WHERE s.alignedOf IS NULL
  OR s.alignedOf <> $targets
WITH s, e
LIMIT 1000
RETURN
  s.id AS id,
  COLLECT { MATCH (s)<-[:HAS_STATEMENT|HAS_LEVEL]-{1,2}(:Framework)<-[:HAS_FRAMEWORK]-(o:Occupation) RETURN o.soc ORDER BY o.soc }[0] AS occupation,
  e.vector AS vector
ORDER BY id;
