// Which similarities are stored?
// :params {}
MATCH (a:Occupation)-[r:SIMILAR_TO]->(b:Occupation)
RETURN
  a.soc AS from,
  b.soc AS to,
  properties(r) AS properties
ORDER BY from, to;
