// Which documents were loaded, when, and what do they describe?
// :params {}
MATCH (document:Document)
OPTIONAL MATCH (document)-[:DESCRIBES]->(occupation:Occupation)
RETURN
  document.path AS path,
  document.format AS format,
  toString(document.loadedAt) AS loadedAt,
  occupation.soc AS soc,
  occupation.title AS title
ORDER BY path, document.sha256;
