// What do the tasks mean that O*NET knows of these occupations?
// :params {occupations: ['21-1014.00']}
MATCH (o:Occupation)-[performs:PERFORMS]->(t:Task)-[:HAS_EMBEDDING]->(e:TextEmbedding)
WHERE o.soc IN $occupations
  AND performs.release IS NOT NULL
RETURN
  o.soc AS occupation,
  elementId(t) AS node,
  t.id AS key,
  e.vector AS vector
ORDER BY occupation, key;
