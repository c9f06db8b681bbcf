// Which work values does the graph have from O*NET, and from which release?
MATCH (o:Occupation)-[r:HAS_WORK_VALUE]->(e:Element)
WHERE r.release IS NOT NULL
RETURN
  [o.soc, e.id] AS keys,
  properties(r) AS properties;
