// Which transitions are stored?
// :params {}
MATCH (a:Occupation)-[r:TRANSITION]->(b:Occupation)
RETURN
  a.soc AS from,
  b.soc AS to,
  properties(r) AS properties
ORDER BY from, to;
