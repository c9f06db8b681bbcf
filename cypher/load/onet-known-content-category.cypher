// Which headings of the content model does the graph have from O*NET, and from which release?
MATCH (n:ContentCategory)
WHERE n.release IS NOT NULL
RETURN
  [n.id] AS keys,
  properties(n) AS properties;
