// Which uses of technologies does the graph have from O*NET, and from which release?
MATCH (o:Occupation)-[r:USES]->(t:Technology)
WHERE r.release IS NOT NULL
RETURN
  [o.soc, t.code] AS keys,
  properties(r) AS properties;
