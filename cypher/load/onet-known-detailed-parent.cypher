// Which places of detailed work activities does the graph have from O*NET, and from which release?
MATCH (a:DetailedWorkActivity)-[r:PART_OF]->(e:IntermediateWorkActivity)
WHERE r.release IS NOT NULL
RETURN
  [a.id, e.id] AS keys,
  properties(r) AS properties;
