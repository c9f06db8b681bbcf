// Which job zones does the graph have from O*NET, and from which release?
MATCH (n:JobZone)
WHERE n.release IS NOT NULL
RETURN
  [toString(n.code)] AS keys,
  properties(n) AS properties;
