// Which relationships of this type, between nodes of these labels, does the graph have from O*NET, and from which release?
MATCH (from:$($fromLabel))-[r:$($type)]->(to:$($toLabel))
WHERE r[$stamp] IS NOT NULL
RETURN
  [from[$fromKey], to[$toKey]] AS keys,
  properties(r) AS properties;
