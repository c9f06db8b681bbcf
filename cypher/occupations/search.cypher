:params {query: 'counselor', jobZone: null, group: null, skip: 0, limit: 20};
// Which occupations have these words in their title, or in a title that people use for them?
//
// @param query string? 1..200: words of the title, each complete or its beginning; null for all occupations
// @param jobZone integer? 1..5: only occupations of this job zone, such as '5'
// @param group string? 1..200: only this group: its name, or the first two digits of its codes, such as '21'
// @param skip integer 0..: how many rows to skip
// @param limit integer 1..200: the most rows
//
// @column soc string: the O*NET-SOC code
// @column title string: the title
// @column jobZone integer?: the job zone, where it is known
// @column group string?: the occupational group, where a document names it
// @column sector string?: the sector, where a document names it
// @column matchedTitle string?: the related title that matched best, where it is not the occupation's own
// @column score number: how well the words match; 0 where there are none
// @column total integer: how many occupations there are in all, this page or another

CALL () {
  WITH $query AS query
  WHERE query IS NULL
  MATCH (occupation:Occupation)
  RETURN
    occupation,
    null AS matchedTitle,
    0.0 AS score
UNION
  WITH reduce(text = toLower($query),
    special IN ['\\', '+', '-', '!', '(', ')', ':', '^', '[', ']', '"', '{', '}', '~', '*', '?', '|', '&', '/'] |
    replace(text, special, '\\' + special)) AS escaped
  WITH [word IN split(escaped, [' ', '\t', '\n', '\r', ',', ';']) WHERE word =~ '.*[\\p{L}\\p{N}].*'][..12] AS words
  WHERE size(words) > 0
  CALL db.index.fulltext.queryNodes('occupation_titles',
    reduce(text = '', word IN words | text + ' +(' + word + '^2 OR ' + word + '*)')) YIELD node, score
  OPTIONAL MATCH (node)-[:RELATED_TITLE_OF]->(named:Occupation)
  WITH
    coalesce(named, node) AS occupation,
    CASE WHEN named IS NULL THEN null ELSE node.name END AS title,
    CASE WHEN named IS NULL THEN 2 * score ELSE score END AS score
  WHERE occupation:Occupation
  ORDER BY score DESC, title
  RETURN
    occupation,
    head(collect({title: title})).title AS matchedTitle,
    max(score) AS score
}
WITH occupation, matchedTitle, score
WHERE ($jobZone IS NULL OR occupation.jobZone = $jobZone)
  AND ($group IS NULL
    OR toLower(occupation.group) = toLower($group)
    OR ($group =~ '\\d\\d' AND occupation.soc STARTS WITH $group + '-'))
ORDER BY score DESC, occupation.title, occupation.soc
WITH collect({occupation: occupation, matchedTitle: matchedTitle, score: score}) AS found
UNWIND found[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS row
RETURN
  row.occupation.soc AS soc,
  row.occupation.title AS title,
  row.occupation.jobZone AS jobZone,
  row.occupation.group AS group,
  row.occupation.sector AS sector,
  row.matchedTitle AS matchedTitle,
  row.score AS score,
  size(found) AS total
ORDER BY score DESC, title, soc
LIMIT toInteger($limit);
