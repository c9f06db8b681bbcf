// What can every statement be aligned to? O*NET's detailed work activities, and the elements that people have or do.
// :params {}
MATCH (n:DetailedWorkActivity|Skill|Knowledge|Ability|WorkStyle|WorkActivity)-[:HAS_EMBEDDING]->(e:TextEmbedding)
WHERE NOT n.id STARTS WITH '1.C.'
RETURN
  CASE WHEN n:Element THEN 'ELEMENT' ELSE 'ACTIVITY' END AS kind,
  elementId(n) AS node,
  n.id AS key,
  e.vector AS vector
ORDER BY key;
