// Which titles of occupations does the graph have from O*NET, and from which release?
MATCH (title:JobTitle)-[r:RELATED_TITLE_OF]->(occupation:Occupation)
WHERE r[$stamp] IS NOT NULL
RETURN
  [occupation.soc, title.key] AS keys,
  properties(r) AS properties;
