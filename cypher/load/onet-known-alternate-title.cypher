// Which alternate titles does the graph have from O*NET, and from which release?
MATCH (t:JobTitle)-[r:RELATED_TITLE_OF]->(o:Occupation)
WHERE r.release IS NOT NULL
RETURN
  [o.soc, t.key] AS keys,
  properties(r) AS properties;
