// Which activities of tasks does the graph have from O*NET, and from which release?
MATCH (t:Task)-[r:PART_OF]->(a:DetailedWorkActivity)
WHERE r.release IS NOT NULL
RETURN
  [t.id, a.id] AS keys,
  properties(r) AS properties;
