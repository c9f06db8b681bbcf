// Which documents were loaded, when, and what do they describe?
//
// @column path string?: the name of the file, below the folder that was loaded
// @column format string?: its form
// @column loadedAt string?: when it was loaded
// @column soc string?: the code of the occupation that it describes
// @column title string?: the title of that occupation

MATCH (document:Document)
OPTIONAL MATCH (document)-[:DESCRIBES]->(occupation:Occupation)
RETURN
  document.path AS path,
  document.format AS format,
  toString(document.loadedAt) AS loadedAt,
  occupation.soc AS soc,
  occupation.title AS title
ORDER BY path, document.sha256;
