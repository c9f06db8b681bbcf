// Which answers on education does the graph have from O*NET, and from which release?
MATCH (o:Occupation)-[r:HAS_EDUCATION]->(c:EducationCategory)
WHERE r.release IS NOT NULL
RETURN
  [o.soc, c.id] AS keys,
  properties(r) AS properties;
