:params {lacking: null, group: null, skip: 0, limit: 100};
// Which kinds of knowledge does each occupation have, and which does it lack?
//
// @param lacking string? description|jobZone|ratings|skills|technologies|tasks|titles|programs|mastery|aiAtWork|durableSkills|exposure|citations|transitions|outlook: only occupations that lack this, such as 'exposure'
// @param group string? 1..2: only this SOC major group, such as '21'
// @param skip integer 0..: how many occupations to leave out at the beginning
// @param limit integer 1..500: the most occupations
//
// @column soc string: the occupation
// @column title string: its title
// @column has string[]: the kinds of knowledge that it has
// @column lacks string[]: the kinds that it lacks
// @column total integer: how many occupations there are in all, this page or another

MATCH (occupation:Occupation)
WHERE $group IS NULL OR occupation.soc STARTS WITH $group + '-'
WITH occupation, COLLECT { MATCH (occupation)-[:HAS_FRAMEWORK]->(framework:Framework) RETURN framework } AS frameworks
WITH
  occupation,
  [
    ['description', occupation.description IS NOT NULL],
    ['jobZone', occupation.jobZone IS NOT NULL],
    ['ratings', EXISTS { MATCH (occupation)-[r:REQUIRES]->() WHERE r.importance IS NOT NULL }],
    ['skills', EXISTS { (occupation)-[:REQUIRES]->(:Skill) }],
    ['technologies', EXISTS { (occupation)-[:USES]->() }],
    ['tasks', EXISTS { (occupation)-[:PERFORMS]->() }],
    ['titles', EXISTS { (occupation)<-[:RELATED_TITLE_OF]-() }],
    ['programs', EXISTS { (occupation)-[:PREPARED_BY]->() }],
    ['mastery', any(f IN frameworks WHERE f.kind = 'MASTERY')],
    ['aiAtWork', any(f IN frameworks WHERE f.kind = 'AI_AT_WORK')],
    ['durableSkills', any(f IN frameworks WHERE f.kind = 'DURABLE_SKILLS')],
    ['exposure', any(f IN frameworks WHERE f.safiScore IS NOT NULL OR f.aeiTaskObservations IS NOT NULL)],
    ['citations', EXISTS { (occupation)-[:HAS_FRAMEWORK]->()-[:HAS_LEVEL]->()-[:HAS_STATEMENT]->()-[:CITES]->() }
      OR EXISTS { (occupation)-[:HAS_FRAMEWORK]->()-[:HAS_STATEMENT]->()-[:CITES]->() }],
    ['transitions', EXISTS { (occupation)-[:TRANSITION]->() }],
    ['outlook', EXISTS { (occupation)-[:HAS_OUTLOOK]->() }]
  ] AS kinds
WITH occupation, [kind IN kinds WHERE kind[1] | kind[0]] AS has, [kind IN kinds WHERE NOT kind[1] | kind[0]] AS lacks
WHERE $lacking IS NULL OR $lacking IN lacks
WITH occupation, has, lacks
ORDER BY occupation.soc
WITH collect([occupation, has, lacks]) AS found
UNWIND found[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS entry
WITH size(found) AS total, entry[0] AS occupation, entry[1] AS has, entry[2] AS lacks
RETURN
  occupation.soc AS soc,
  occupation.title AS title,
  has,
  lacks,
  total
ORDER BY soc
LIMIT toInteger($limit);
