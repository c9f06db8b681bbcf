// Which emerging tasks does the graph have from O*NET, and from which release?
MATCH (o:Occupation)-[:HAS_EMERGING_TASK]->(n:EmergingTask)
RETURN
  [o.soc, substring(n.id, size(o.soc) + 1)] AS keys,
  properties(n) AS properties;
