// Which detailed work activities does the graph have from O*NET, and from which release?
MATCH (n:DetailedWorkActivity)
WHERE n.release IS NOT NULL
RETURN
  [n.id] AS keys,
  properties(n) AS properties;
