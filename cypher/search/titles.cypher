:params {words: ['mental', 'counselr'], jobZone: null, group: null, limit: 20};
// Which occupations have titles with these words?
//
// Titles with all words, or their plurals; where there are none, those with all words where some are only begun or misspelt (by one letter from four letters
// on, by two from eight on, seldom the first); where there are none, those with at least half of the words. Of what matches as well, occupations with
// many such titles come first.
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
// @column matched string: the title that matched best
// @column by string: words, spelling or some-words
// @column score number: what the order rests on, besides the way

WITH [word IN $words | toLower(word)] AS words
WITH words, [word IN words | reduce(text = word,
  special IN ['\\', '+', '-', '!', '(', ')', ':', '^', '[', ']', '"', '{', '}', '~', '*', '?', '|', '&', '/', ' '] |
  replace(text, special, '\\' + special))] AS escaped
WITH words, [word IN escaped | '(' + word + ' OR ' + word + 's^0.5)'] AS forms, escaped
WITH words, reduce(text = '', form IN forms | text + ' ' + form) AS any, [
  {by: 'words', lucene: reduce(text = '', form IN forms | text + ' +' + form)},
  {by: 'spelling', lucene: reduce(text = '', word IN escaped | text + ' +(' + word + '^3 OR ' + word + '*' + CASE
    WHEN size(word) < 4 THEN ')'
    WHEN size(word) < 8 THEN ' OR ' + word + '~1 OR (' + left(word, 1) + '* AND ' + word + '~1)^2)'
    ELSE ' OR ' + word + '~2 OR (' + left(word, 4) + '* AND ' + word + '~2)^3)'
  END)},
  {by: 'some-words', lucene: reduce(text = '', form IN forms | text + ' ' + form)}
] AS ways
CALL (ways) {
  UNWIND ways AS way
  CALL (way) {
    CALL db.index.fulltext.queryNodes('occupation_titles', way.lucene, {limit: 1}) YIELD node
    RETURN count(*) AS hits
  }
  WITH way
  WHERE hits > 0
  RETURN way
  LIMIT 1
}
CALL db.index.fulltext.queryNodes('occupation_titles', CASE way.by WHEN 'spelling' THEN way.lucene ELSE any END, {limit: 120}) YIELD node, score
WITH words, way, collect({node: node, score: score}) AS hits, max(score) AS best
UNWIND hits AS hit
WITH words, way, hit.node AS node, (hit.score / best) ^ 6 AS closeness, coalesce(hit.node.title, hit.node.name) AS title
WITH *, split(reduce(text = toLower(title), between IN ['-', '/', ',', '(', ')', '.'] | replace(text, between, ' ')), ' ') AS parts
WITH *, CASE way.by WHEN 'spelling' THEN 1.0 ELSE 1.0 * size([word IN words WHERE word IN parts OR word + 's' IN parts]) / size(words) END AS share
OPTIONAL MATCH (node)-[:RELATED_TITLE_OF]->(named:Occupation)
WITH way, coalesce(named, node) AS occupation, closeness, title, share
WHERE occupation:Occupation
  AND ($jobZone IS NULL OR occupation.jobZone = $jobZone)
  AND ($group IS NULL OR toLower(occupation.group) = toLower($group) OR occupation.soc STARTS WITH $group + '-')
ORDER BY share DESC, closeness DESC, title
WITH way, occupation, collect(title)[0] AS matched, max(share) AS share, sum(closeness) AS score
WHERE share >= 0.5
RETURN
  occupation.soc AS soc,
  occupation.title AS title,
  occupation.jobZone AS jobZone,
  occupation.group AS group,
  occupation.sector AS sector,
  matched,
  CASE WHEN share < 1 THEN 'some-words' ELSE way.by END AS by,
  score
ORDER BY share = 1 DESC, score DESC, title, soc
LIMIT toInteger($limit);
