:params {query: 'counselor', misspelt: false, jobZone: null, group: null, skip: 0, limit: 20};
// Which occupations have these words in their title, or in a title that people use for them?
//
// First those with the whole title or the code, then those that people call so (reported by workers first, specialities last, then by
// employment), then those with the words. What stands in brackets or after a dash, dots, and small words do not count.
//
// @param query string? 1..200: words of the title, each complete or its beginning, or a SOC code; null for all occupations
// @param misspelt boolean: with words of one edit from four letters on, of two from eight on
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
  MATCH (occupation:Occupation)
  WHERE $query IS NULL
  RETURN occupation, null AS matchedTitle, 0.0 AS score
UNION ALL
  WITH toLower(trim($query)) AS whole
  WITH whole, [whole, replace(whole, '.', ''), trim(split(whole, '(')[0]), trim(split(whole, ' - ')[0])] AS titles, replace(replace(whole, '-', ''), '.', '') AS code
  MATCH (occupation:Occupation)
  WHERE occupation.titleKey IN titles + [title IN titles | title + 's']
    OR (code =~ '\\d{6}(\\d\\d)?' AND replace(replace(occupation.soc, '-', ''), '.', '') STARTS WITH code)
  RETURN occupation, null AS matchedTitle, 1000.0 + CASE WHEN occupation.soc ENDS WITH '.00' THEN 1 ELSE 0 END AS score
UNION ALL
  WITH toLower(trim($query)) AS whole
  MATCH (title:JobTitle)-[called:RELATED_TITLE_OF]->(occupation:Occupation)
  WHERE title.key IN [whole, replace(whole, '.', ''), replace(whole, '\'s ', ' '), trim(split(whole, '(')[0]), trim(split(whole, ' - ')[0])]
  OPTIONAL MATCH (occupation)-[:HAS_OUTLOOK {basis: 'own'}]->(outlook:Outlook)
  RETURN
    occupation,
    title.name AS matchedTitle,
    100.0 + CASE WHEN (called.reported OR called.shortOf IS NOT NULL) AND occupation.soc ENDS WITH '.00' THEN 100 ELSE 0 END + log(1 + coalesce(outlook.employment, 0.0)) AS score
UNION ALL
  WITH reduce(text = replace(toLower($query), '.', ''),
    special IN ['\\', '+', '-', '!', '(', ')', ':', '^', '[', ']', '"', '{', '}', '~', '*', '?', '|', '&', '/'] |
    replace(text, special, '\\' + special)) AS escaped
  WITH [word IN split(escaped, [' ', '\t', '\n', '\r', ',', ';']) WHERE word =~ '.*[\\p{L}\\p{N}].*'][..12] AS all
  WITH all, [word IN all WHERE NOT word IN ['a', 'an', 'and', 'for', 'in', 'of', 'the']] AS telling
  WITH CASE WHEN size(telling) > 0 THEN telling ELSE all END AS words
  WHERE size(words) > 0
  CALL db.index.fulltext.queryNodes('occupation_titles', reduce(text = '', word IN words | text + ' +(' + word + '^2 OR ' + word + '*' + CASE
    WHEN NOT $misspelt OR size(word) < 4 THEN ''
    WHEN size(word) < 8 THEN ' OR ' + word + '~1'
    ELSE ' OR ' + word + '~2'
  END + ')')) YIELD node, score
  OPTIONAL MATCH (node)-[:RELATED_TITLE_OF]->(named:Occupation)
  WITH coalesce(named, node) AS occupation, CASE WHEN named IS NOT NULL THEN node.name END AS title, CASE WHEN named IS NULL AND NOT $misspelt THEN 2 * score ELSE score END AS score
  WHERE occupation:Occupation
  ORDER BY score DESC, title
  RETURN occupation, head(collect({title: title})).title AS matchedTitle, max(score) + log(count(*)) AS score
}
WITH occupation, matchedTitle, score
WHERE ($jobZone IS NULL OR occupation.jobZone = $jobZone)
  AND ($group IS NULL
    OR toLower(occupation.group) = toLower($group)
    OR ($group =~ '\\d\\d' AND occupation.soc STARTS WITH $group + '-'))
ORDER BY score DESC, matchedTitle
WITH occupation, head(collect({title: matchedTitle})).title AS matchedTitle, max(score) AS score
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
