:params {statement: '21-1014.00/MASTERY/Emerging/', limit: 10};
// On what does a statement rest, or each of those whose ids begin alike?
//
// @param statement string 1..1000: the id of the statement, or the beginning of several
// @param limit integer 1..1000: the most statements
//
// @column id string: the statement
// @column text string: its text
// @column soc string: the occupation
// @column title string: its title
// @column framework string: MASTERY, AI_AT_WORK or DURABLE_SKILLS
// @column version string?: the version of the framework
// @column level string?: the level, where it is known
// @column levelInferred boolean: the level was inferred, not stated
// @column sources map[]: the sources that it cites, in their order
// @column documents map[]: the documents that it was read from
// @column mentions map[]: the elements and technologies that it names
// @column aligned map[]: the activities, elements and tasks that mean nearly the same, nearest first; none without a sentence model

MATCH (statement:Statement)<-[:HAS_STATEMENT]-(parent)
WHERE statement.id STARTS WITH $statement
OPTIONAL MATCH (above:Framework)-[:HAS_LEVEL]->(parent)
WITH statement, coalesce(above, parent) AS framework, CASE WHEN above IS NULL THEN null ELSE parent END AS level
MATCH (occupation:Occupation)-[:HAS_FRAMEWORK]->(framework)
RETURN
  statement.id AS id,
  statement.text AS text,
  occupation.soc AS soc,
  occupation.title AS title,
  framework.kind AS framework,
  framework.version AS version,
  level.name AS level,
  coalesce(level.levelInferred, false) AS levelInferred,
  COLLECT { MATCH (statement)-[cites:CITES]->(source:CitationSource)
    RETURN source {.id, .label, .title, .publisher, .version, .released, .url, .licence} ORDER BY cites.position, source.id } AS sources,
  COLLECT { MATCH (framework)-[:LOADED_FROM]->(document:Document)
    RETURN document {.sha256, .path, .format, loadedAt: toString(document.loadedAt)} ORDER BY document.sha256 } AS documents,
  COLLECT { MATCH (statement)-[:MENTIONS]->(thing)
    RETURN thing {.name, .kind, id: coalesce(thing.id, thing.code)} ORDER BY thing.name, coalesce(thing.id, thing.code) } AS mentions,
  COLLECT { MATCH (statement)-[near:ALIGNED_TO]->(thing)
    RETURN {id: thing.id, name: coalesce(thing.title, thing.text, thing.name), kind: coalesce(thing.kind, labels(thing)[0]), score: near.score}
    ORDER BY near.score DESC, thing.id } AS aligned
ORDER BY id, soc
LIMIT toInteger($limit);
