// Which titles does the graph have from O*NET, and from which release?
MATCH (n:JobTitle)
WHERE n.release IS NOT NULL
RETURN
  [n.key] AS keys,
  properties(n) AS properties;
