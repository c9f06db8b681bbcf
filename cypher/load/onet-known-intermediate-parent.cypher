// Which places of intermediate work activities does the graph have from O*NET, and from which release?
MATCH (a:IntermediateWorkActivity)-[r:PART_OF]->(e:Element)
WHERE r.release IS NOT NULL
RETURN
  [a.id, e.id] AS keys,
  properties(r) AS properties;
