// Which server holds the graph?
//
// @column version string: the version of Neo4j
// @column edition string: community or enterprise

CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN
  versions[0] AS version,
  edition
ORDER BY version;
