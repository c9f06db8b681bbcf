:params {words: ['help', 'families', 'benefits', 'interview'], jobZone: null, group: null, limit: 20};
// Which occupations do such work, by the words of their tasks and descriptions?
//
// The rarer the words that a task has, the nearer it is. An occupation counts by its ten nearest tasks, its description like one of them,
// and somewhat by its employment.
//
// @param words string[] 1..12: the words that tell something
// @param jobZone integer? 1..5: only occupations of this job zone, such as '5'
// @param group string? 1..200: only this group: its name, or the first two digits of its codes, such as '21'
// @param limit integer 1..200: the most rows
//
// @column soc string: the O*NET-SOC code
// @column title string: the title
// @column jobZone integer?: the job zone, where it is known
// @column group string?: the occupational group, where a document names it
// @column sector string?: the sector, where a document names it
// @column matched string: the task, or the description, that matched best
// @column by string: work
// @column score number: what the order rests on

WITH reduce(text = '', word IN $words | text + ' ' + reduce(escaped = word,
  special IN ['\\', '+', '-', '!', '(', ')', ':', '^', '[', ']', '"', '{', '}', '~', '*', '?', '|', '&', '/'] |
  replace(escaped, special, '\\' + special))) AS lucene
CALL (lucene) {
  CALL db.index.fulltext.queryNodes('work_text', lucene, {limit: 200}) YIELD node, score
  WITH collect({node: node, score: score}) AS hits, max(score) AS best
  UNWIND hits AS hit
  RETURN hit.node AS node, (hit.score / best) ^ 2 AS closeness
}
OPTIONAL MATCH (node)<-[:PERFORMS]-(performing:Occupation)
WITH coalesce(performing, node) AS occupation, coalesce(node.text, node.description) AS text, closeness
WHERE occupation:Occupation
  AND ($jobZone IS NULL OR occupation.jobZone = $jobZone)
  AND ($group IS NULL OR occupation.soc STARTS WITH $group + '-' OR toLower(occupation.group) = toLower($group))
ORDER BY closeness DESC, text
WITH occupation, collect(text)[0] AS matched, reduce(sum = 0.0, each IN collect(closeness)[..10] | sum + each) AS near
OPTIONAL MATCH (occupation)-[:HAS_OUTLOOK {basis: 'own'}]->(outlook:Outlook)
WITH occupation, matched, near * (1 + 0.15 * log(1 + coalesce(outlook.employment, 0))) AS score
RETURN
  occupation.soc AS soc,
  occupation.title AS title,
  occupation.jobZone AS jobZone,
  occupation.group AS group,
  occupation.sector AS sector,
  matched,
  'work' AS by,
  score
ORDER BY score DESC, title, soc
LIMIT toInteger($limit);
