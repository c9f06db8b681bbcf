// Which technologies does the graph have from O*NET, and from which release?
MATCH (n:Technology)
WHERE n.release IS NOT NULL
RETURN
  [n.code] AS keys,
  properties(n) AS properties;
