// What do the mastery statements say of occupations whose tasks O*NET does not know?
// :params {}
MATCH (o:Occupation)-[:HAS_FRAMEWORK]->(f:Framework {kind: 'MASTERY'})
WHERE NOT EXISTS {
    MATCH (o)-[performs:PERFORMS]->(:Task)
    WHERE performs.release IS NOT NULL
  }
MATCH (f)-[:HAS_LEVEL|HAS_STATEMENT]->{1,2}(s:Statement)
WITH DISTINCT o, s
ORDER BY s.id
RETURN
  o.soc AS soc,
  collect(s.text) AS texts
ORDER BY soc;
