// Which occupations does the graph have from O*NET, and from which release?
MATCH (n:Occupation)
WHERE n.release IS NOT NULL
RETURN
  [n.soc] AS keys,
  properties(n) AS properties;
