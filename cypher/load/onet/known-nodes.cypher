// Which nodes of this label does the graph have from O*NET, and from which release?
MATCH (n:$($label))
WHERE n[$stamp] IS NOT NULL
RETURN
  [toString(n[$key])] AS keys,
  properties(n) AS properties;
