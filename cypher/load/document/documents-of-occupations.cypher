// Which of these documents describe these occupations, and what did each bring into the graph?
MATCH (d:Document)-[:DESCRIBES]->(o:Occupation)
WHERE o.soc IN $occupations
  AND d.sha256 IN $digests
RETURN
  d.sha256 AS sha256,
  o.soc AS soc,
  [(f:Framework)-[:LOADED_FROM]->(d) | f.id] AS frameworks
ORDER BY soc, sha256;
