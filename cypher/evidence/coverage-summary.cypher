:params {};
// How many occupations have each kind of knowledge, and how much of it is there?
//
// @column kind string: the kind of knowledge
// @column occupations integer: the occupations that have it
// @column lacking integer: the occupations that lack it

MATCH (o:Occupation)
WITH
  count(o) AS occupations,
  [
    ['description', count(CASE WHEN o.description IS NOT NULL THEN 1 END)],
    ['jobZone', count(CASE WHEN o.jobZone IS NOT NULL THEN 1 END)],
    ['ratings', count(CASE WHEN EXISTS { MATCH (o)-[r:REQUIRES]->() WHERE r.importance IS NOT NULL } THEN 1 END)],
    ['skills', count(CASE WHEN EXISTS { (o)-[:REQUIRES]->(:Skill) } THEN 1 END)],
    ['technologies', count(CASE WHEN EXISTS { (o)-[:USES]->() } THEN 1 END)],
    ['tasks', count(CASE WHEN EXISTS { (o)-[:PERFORMS]->() } THEN 1 END)],
    ['titles', count(CASE WHEN EXISTS { (o)<-[:RELATED_TITLE_OF]-() } THEN 1 END)],
    ['programs', count(CASE WHEN EXISTS { (o)-[:PREPARED_BY]->() } THEN 1 END)],
    ['mastery', count(CASE WHEN EXISTS { (o)-[:HAS_FRAMEWORK]->(:Framework {kind: 'MASTERY'}) } THEN 1 END)],
    ['aiAtWork', count(CASE WHEN EXISTS { (o)-[:HAS_FRAMEWORK]->(:Framework {kind: 'AI_AT_WORK'}) } THEN 1 END)],
    ['durableSkills', count(CASE WHEN EXISTS { (o)-[:HAS_FRAMEWORK]->(:Framework {kind: 'DURABLE_SKILLS'}) } THEN 1 END)],
    ['exposure', count(CASE WHEN EXISTS { MATCH (o)-[:HAS_FRAMEWORK]->(f:Framework) WHERE f.safiScore IS NOT NULL OR f.aeiTaskObservations IS NOT NULL } THEN 1 END)],
    ['citations', count(CASE WHEN EXISTS { (o)-[:HAS_FRAMEWORK]->(:Framework)-[:HAS_LEVEL]->(:Level)-[:HAS_STATEMENT]->(:Statement)-[:CITES]->() }
      OR EXISTS { (o)-[:HAS_FRAMEWORK]->(:Framework)-[:HAS_STATEMENT]->(:Statement)-[:CITES]->() } THEN 1 END)],
    ['transitions', count(CASE WHEN EXISTS { (o)-[:TRANSITION]->() } THEN 1 END)],
    ['outlook', count(CASE WHEN EXISTS { (o)-[:HAS_OUTLOOK]->() } THEN 1 END)]
  ] AS kinds
UNWIND kinds AS kind
RETURN
  kind[0] AS kind,
  kind[1] AS occupations,
  occupations - kind[1] AS lacking
ORDER BY lacking, kind;
