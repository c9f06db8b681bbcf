// Which ratings of tasks does the graph have from O*NET, and from which release?
MATCH (o:Occupation)-[r:PERFORMS]->(t:Task)
WHERE r.ratingRelease IS NOT NULL
RETURN
  [o.soc, t.id] AS keys,
  properties(r) AS properties;
