// Which tools does the graph have from O*NET, and from which release?
MATCH (n:Tool)
WHERE n.release IS NOT NULL
RETURN
  [n.code] AS keys,
  properties(n) AS properties;
