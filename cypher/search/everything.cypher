:params {query: 'counsler', misspelt: true, kinds: ['occupation', 'title', 'element', 'technology', 'task', 'statement'], limit: 20};
// What in the graph has these words, or words that they begin, or that they misspell?
//
// @param query string 1..200: the words, all of which have to match; or a SOC code or its beginning, an element id, a technology code
// @param misspelt boolean: with words of one edit from four letters on, of two from eight on
// @param kinds string[] occupation|title|element|technology|task|statement: where to look
// @param limit integer 1..100: the most rows
//
// @column kind string: occupation, title, element, technology, task or statement
// @column id string: the key of what was found
// @column text string: its name or its whole text
// @column soc string?: the occupation, where it belongs to one; the first by code where to several
// @column occupation string?: the title of that occupation
// @column score number: more for the very words, for how they begin, and for occupations before other things

WITH reduce(text = toLower($query), between IN ['-', '/', '\t', '\n', '\r', ',', ';'] | replace(text, between, ' ')) AS parted
WITH reduce(text = parted,
  special IN ['\\', '+', '!', '(', ')', ':', '^', '[', ']', '"', '{', '}', '~', '*', '?', '|', '&'] |
  replace(text, special, '\\' + special)) AS escaped
WITH [word IN split(escaped, ' ') WHERE word =~ '.*[\\p{L}\\p{N}].*'][..12] AS words
WHERE size(words) > 0
WITH reduce(text = '', word IN words | text + CASE
    WHEN NOT $misspelt THEN ' +(' + word + '^2 OR ' + word + '*)'
    WHEN size(word) < 4 THEN ' +(' + word + '^3 OR ' + word + '*^3)'
    WHEN size(word) < 8 THEN ' +(' + word + '^3 OR ' + word + '*^3 OR ' + word + '~1 OR ' + word + 's~1)'
    ELSE ' +(' + word + '^3 OR ' + word + '*^3 OR ' + word + '~2 OR ' + word + 's~2)'
  END) AS lucene
CALL (lucene) {
  UNWIND [place IN [
    {kind: 'occupation', index: 'occupation_titles', field: 'title'},
    {kind: 'title', index: 'occupation_titles', field: 'name'},
    {kind: 'element', index: 'element_names', field: 'name'},
    {kind: 'technology', index: 'technology_names', field: 'name'},
    {kind: 'task', index: 'task_text', field: 'text'},
    {kind: 'statement', index: 'statement_text', field: 'text'}
  ] WHERE place.kind IN $kinds] AS place
  CALL (lucene, place) {
    CALL db.index.fulltext.queryNodes(place.index, replace(lucene, ' +(', ' +' + place.field + ':('), {limit: 4 * toInteger($limit)}) YIELD node, score
    WITH collect({node: node, score: score}) AS hits, max(score) AS best
    UNWIND hits AS hit
    RETURN hit.node AS node, hit.score / best AS closeness
  }
  RETURN place.kind AS kind, node, closeness
UNION ALL
  MATCH (node:Occupation)
  WHERE 'occupation' IN $kinds AND trim($query) =~ '\\d\\d-\\d.*' AND node.soc STARTS WITH trim($query)
  RETURN 'occupation' AS kind, node, 4.0 AS closeness
  ORDER BY node.soc
  LIMIT toInteger($limit)
UNION ALL
  MATCH (node:Element {id: trim($query)})
  WHERE 'element' IN $kinds
  RETURN 'element' AS kind, node, 4.0 AS closeness
UNION ALL
  MATCH (node:Technology {code: trim($query)})
  WHERE 'technology' IN $kinds
  RETURN 'technology' AS kind, node, 4.0 AS closeness
}
WITH kind, node, max(closeness) AS closeness, coalesce(node.title, node.name, node.text) AS text, toLower(trim($query)) AS whole
WITH *, toLower(text) AS lower, [word IN split(toLower($query), ' ') WHERE word <> ''] AS words
WITH *, 0.5 * closeness
  + 0.5 * CASE WHEN size(split(lower, ' ')) > size(words) THEN 1.0 * size(words) / size(split(lower, ' ')) ELSE 1.0 END
  + CASE WHEN lower = whole THEN 2 WHEN lower STARTS WITH whole THEN 1 ELSE 0 END
  + 1.0 * size([word IN words WHERE any(other IN split(lower, ' ') WHERE other STARTS WITH left(word, (size(word) + 1) / 2))]) / size(words)
  + CASE kind WHEN 'occupation' THEN 0.5 WHEN 'title' THEN 0.2 WHEN 'statement' THEN -0.2 ELSE 0 END AS score,
  coalesce(node.soc, node.key, node.code, node.id) AS id
ORDER BY score DESC, text, kind, id
LIMIT toInteger($limit)
CALL (node) {
  OPTIONAL MATCH (node)-[:RELATED_TITLE_OF]->(named:Occupation)
  OPTIONAL MATCH (node:Statement)<-[:HAS_STATEMENT|HAS_LEVEL|HAS_FRAMEWORK]-{2,3}(stating:Occupation)
  OPTIONAL MATCH (node:Task)<-[:PERFORMS]-(performing:Occupation)
  WITH CASE WHEN node:Occupation THEN node ELSE coalesce(named, stating, performing) END AS owner
  RETURN owner
  ORDER BY owner.soc
  LIMIT 1
}
RETURN kind, id, text, owner.soc AS soc, owner.title AS occupation, score
ORDER BY score DESC, text, kind, id
LIMIT toInteger($limit);
