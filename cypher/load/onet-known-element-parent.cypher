// Which places of elements does the graph have from O*NET, and from which release?
MATCH (e:Element)-[r:PART_OF]->(c:ContentCategory)
WHERE r.release IS NOT NULL
RETURN
  [e.id, c.id] AS keys,
  properties(r) AS properties;
