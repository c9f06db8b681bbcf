// What did earlier versions of this file bring into the graph?
MATCH (d:Document)-[:DESCRIBES]->(o:Occupation)
WHERE d.source IN [$source, $location]
  AND d.sha256 <> $sha256
RETURN
  d.sha256 AS sha256,
  o.soc AS soc,
  [(f:Framework)-[:LOADED_FROM]->(d) | f.id] AS frameworks
ORDER BY sha256;
