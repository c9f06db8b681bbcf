// Under which occupation is this document in the graph, and what did it bring?
MATCH (d:Document {sha256: $sha256})-[:DESCRIBES]->(o:Occupation)
RETURN
  d.sha256 AS sha256,
  o.soc AS soc,
  [(f:Framework)-[:LOADED_FROM]->(d) | f.id] AS frameworks
ORDER BY soc;
