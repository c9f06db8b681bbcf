// Which level anchors does the graph have from O*NET, and from which release?
MATCH (e:Element)-[:HAS_ANCHOR]->(n:LevelAnchor)
RETURN
  [n.id, e.id] AS keys,
  properties(n) AS properties;
