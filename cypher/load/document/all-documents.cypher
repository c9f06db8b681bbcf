// Which documents are in the graph, from which files, and what did each bring?
MATCH (d:Document)-[:DESCRIBES]->(o:Occupation)
RETURN
  d.sha256 AS sha256,
  d.path AS path,
  d.source AS source,
  o.soc AS soc,
  o.title AS title,
  [(f:Framework)-[:LOADED_FROM]->(d) | f.id] AS frameworks
ORDER BY path, soc, sha256;
