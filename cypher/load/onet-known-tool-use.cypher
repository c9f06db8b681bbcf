// Which uses of tools does the graph have from O*NET, and from which release?
MATCH (o:Occupation)-[r:USES_TOOL]->(t:Tool)
WHERE r.release IS NOT NULL
RETURN
  [o.soc, t.code] AS keys,
  properties(r) AS properties;
