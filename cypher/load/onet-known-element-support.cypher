// Which supports of work activities does the graph have from O*NET, and from which release?
MATCH (e:Element)-[r:SUPPORTS]->(a:Element)
WHERE r.release IS NOT NULL
RETURN
  [e.id, a.id] AS keys,
  properties(r) AS properties;
