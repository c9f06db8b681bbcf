:params {vector: [0.1, 0.2, 0.3], over: 'task', jobZone: null, group: null, limit: 20};
// Which occupations are called so, or do such work, by the meaning of a text?
//
// The vector is that of the sentence model that the graph was derived with; without one there are no rows. A text that is far from every
// occupation gives none either.
//
// @param vector number[] 1..384: the text as a vector; numbers that are missing at its end are 0
// @param over string title|task: what to compare it with
// @param jobZone integer? 1..5: only occupations of this job zone, such as '5'
// @param group string? 1..200: only this group: its name, or the first two digits of its codes, such as '21'
// @param limit integer 1..200: the most rows
//
// @column soc string: the O*NET-SOC code
// @column title string: the title
// @column jobZone integer?: the job zone, where it is known
// @column group string?: the occupational group, where a document names it
// @column sector string?: the sector, where a document names it
// @column matched string: the title
// @column by string: meaning
// @column score number: the cosine, up to 1

WITH [i IN range(0, 383) | coalesce($vector[i], 0.0)] AS vector
CALL db.index.vector.queryNodes('occupation_' + $over + '_vectors', CASE WHEN coalesce($jobZone, $group) IS NULL THEN 200 ELSE 2000 END, vector) YIELD node, score
MATCH (occupation:Occupation)-[:HAS_EMBEDDING]->(node)
WITH occupation, 2 * score - 1 AS score
WHERE score >= 0.4
  AND ($jobZone IS NULL OR occupation.jobZone = $jobZone)
  AND ($group IS NULL OR occupation.soc STARTS WITH $group + '-' OR toLower(occupation.group) = toLower($group))
RETURN
  occupation.soc AS soc,
  occupation.title AS title,
  occupation.jobZone AS jobZone,
  occupation.group AS group,
  occupation.sector AS sector,
  occupation.title AS matched,
  'meaning' AS by,
  score
ORDER BY score DESC, title, soc
LIMIT toInteger($limit);
