:params {source: 'O*NET v30.2', occupation: null, skip: 0, limit: 100};
// What rests on a source?
//
// @param source string 1..500: the id of the source, or its label
// @param occupation string? 1..200: only of this occupation, such as '21-1014.00'
// @param skip integer 0..: how many statements to leave out at the beginning
// @param limit integer 1..1000: the most statements
//
// @column soc string: the occupation
// @column title string: its title
// @column framework string: MASTERY, AI_AT_WORK or DURABLE_SKILLS
// @column level string?: the level, where it is known
// @column statement string: the id of the statement
// @column text string: its text
// @column alone boolean: it rests on this source alone
// @column total integer: all statements that rest on the source

MATCH (source:CitationSource)
WHERE $source IN [source.id, source.label]
MATCH (source)<-[:CITES]-(cited:Statement)<-[:HAS_STATEMENT]-(parent)
OPTIONAL MATCH (above:Framework)-[:HAS_LEVEL]->(parent)
WITH cited, coalesce(above, parent) AS framework, CASE WHEN above IS NULL THEN null ELSE parent END AS rung
MATCH (occupation:Occupation)-[:HAS_FRAMEWORK]->(framework)
WHERE $occupation IS NULL OR occupation.soc = $occupation
WITH occupation, framework, rung, cited
ORDER BY occupation.soc, framework.kind, rung.rank, cited.position, cited.id
WITH collect([occupation, framework, rung, cited]) AS found
UNWIND found[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS entry
WITH size(found) AS total, entry[0] AS occupation, entry[1] AS framework, entry[2] AS rung, entry[3] AS cited
RETURN
  occupation.soc AS soc,
  occupation.title AS title,
  framework.kind AS framework,
  rung.name AS level,
  cited.id AS statement,
  cited.text AS text,
  COUNT { (cited)-[:CITES]->() } = 1 AS alone,
  total
ORDER BY soc, framework, rung.rank, cited.position, statement
LIMIT toInteger($limit);
