// Which related occupations does the graph have from O*NET, and from which release?
MATCH (o:Occupation)-[r:RELATED_TO]->(p:Occupation)
WHERE r.release IS NOT NULL
RETURN
  [o.soc, p.soc] AS keys,
  properties(r) AS properties;
