:params {query: 'counsler', kinds: ['occupation', 'title', 'element', 'technology', 'task', 'statement'], limit: 20};
// What in the graph has these words, also misspelt or only begun?
//
// @param query string 1..200: the words, all of which have to match; or a SOC code or its beginning, an element id, a technology code
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
WITH
  reduce(text = '', word IN words | text + ' +(' + word + '^2 OR ' + word + '*)') AS begun,
  reduce(text = '', word IN words |
    text + ' +(' + word + '^3 OR ' + word + '*^3'
    + CASE
      WHEN size(word) < 4 THEN ''
      WHEN size(word) < 8 THEN ' OR ' + word + '~1 OR ' + word + 's~1'
      ELSE ' OR ' + word + '~2 OR ' + word + 's~2'
    END + ')') AS misspelt
CALL (begun) {
  UNWIND [place IN [
    {kind: 'occupation', index: 'occupation_titles', field: 'title'},
    {kind: 'title', index: 'occupation_titles', field: 'name'},
    {kind: 'element', index: 'element_names', field: 'name'},
    {kind: 'technology', index: 'technology_names', field: 'name'},
    {kind: 'task', index: 'task_text', field: 'text'},
    {kind: 'statement', index: 'statement_text', field: 'text'}
  ] WHERE place.kind IN $kinds] AS place
  CALL (begun, place) {
    CALL db.index.fulltext.queryNodes(place.index, replace(begun, ' +(', ' +' + place.field + ':('), {limit: 4 * toInteger($limit)}) YIELD node, score
    WITH collect({node: node, score: score}) AS hits, max(score) AS best
    UNWIND hits AS hit
    RETURN hit.node AS node, hit.score / best AS closeness
  }
  RETURN collect({
    node: node,
    kind: place.kind,
    text: coalesce(node.title, node.name, node.text),
    closeness: closeness
  }) AS right
}
CALL () {
  CALL () {
    MATCH (node:Occupation)
    WHERE 'occupation' IN $kinds
      AND trim($query) =~ '\\d\\d-\\d.*'
      AND node.soc STARTS WITH trim($query)
    RETURN node, 'occupation' AS kind
    ORDER BY node.soc
    LIMIT toInteger($limit)
  UNION ALL
    MATCH (node:Element {id: trim($query)})
    WHERE 'element' IN $kinds
    RETURN node, 'element' AS kind
  UNION ALL
    MATCH (node:Technology {code: trim($query)})
    WHERE 'technology' IN $kinds
    RETURN node, 'technology' AS kind
  }
  RETURN collect({node: node, kind: kind, text: coalesce(node.title, node.name), closeness: 4.0}) AS coded
}
CALL (misspelt, right, coded) {
  WITH misspelt, right, coded
  WHERE size(right) = 0
    AND size(coded) = 0
  UNWIND [place IN [
    {kind: 'occupation', index: 'occupation_titles', field: 'title'},
    {kind: 'title', index: 'occupation_titles', field: 'name'},
    {kind: 'element', index: 'element_names', field: 'name'},
    {kind: 'technology', index: 'technology_names', field: 'name'},
    {kind: 'task', index: 'task_text', field: 'text'},
    {kind: 'statement', index: 'statement_text', field: 'text'}
  ] WHERE place.kind IN $kinds] AS place
  CALL (misspelt, place) {
    CALL db.index.fulltext.queryNodes(place.index, replace(misspelt, ' +(', ' +' + place.field + ':('), {limit: 4 * toInteger($limit)}) YIELD node, score
    WITH collect({node: node, score: score}) AS hits, max(score) AS best
    UNWIND hits AS hit
    RETURN hit.node AS node, hit.score / best AS closeness
  }
  RETURN collect({
    node: node,
    kind: place.kind,
    text: coalesce(node.title, node.name, node.text),
    closeness: closeness
  }) AS wrong
}
UNWIND right + wrong + [c IN coded WHERE none(r IN right WHERE r.node = c.node)] AS hit
WITH
  hit,
  toLower(trim($query)) AS asked,
  toLower(hit.text) AS told,
  [word IN split(toLower($query), ' ') WHERE word <> ''] AS words
WITH
  hit,
  0.5 * hit.closeness
  + 0.5 * CASE WHEN size(split(told, ' ')) > size(words) THEN 1.0 * size(words) / size(split(told, ' ')) ELSE 1.0 END
  + CASE WHEN told = asked THEN 2 WHEN told STARTS WITH asked THEN 1 ELSE 0 END
  + 1.0 * size([word IN words WHERE any(other IN split(told, ' ') WHERE other STARTS WITH left(word, (size(word) + 1) / 2))]) / size(words)
  + CASE hit.kind WHEN 'occupation' THEN 0.5 WHEN 'title' THEN 0.2 WHEN 'statement' THEN -0.2 ELSE 0 END AS score
ORDER BY score DESC, hit.text, hit.kind, coalesce(hit.node.soc, hit.node.key, hit.node.code, hit.node.id)
LIMIT toInteger($limit)
CALL (hit) {
  WITH hit.node AS node
  OPTIONAL MATCH (node)-[:RELATED_TITLE_OF]->(named:Occupation)
  WITH node, named
  ORDER BY named.soc
  LIMIT 1
  OPTIONAL MATCH (node)<-[:HAS_STATEMENT]-(:Level)<-[:HAS_LEVEL]-(:Framework)<-[:HAS_FRAMEWORK]-(levelled:Occupation)
  OPTIONAL MATCH (node)<-[:HAS_STATEMENT]-(:Framework)<-[:HAS_FRAMEWORK]-(unlevelled:Occupation)
  OPTIONAL MATCH (node:Task)<-[:PERFORMS]-(performing:Occupation)
  WITH CASE WHEN node:Occupation THEN node ELSE coalesce(named, levelled, unlevelled, performing) END AS occupation
  RETURN occupation
  ORDER BY occupation.soc
  LIMIT 1
}
RETURN
  hit.kind AS kind,
  coalesce(hit.node.soc, hit.node.key, hit.node.code, hit.node.id) AS id,
  hit.text AS text,
  occupation.soc AS soc,
  occupation.title AS occupation,
  score
ORDER BY score DESC, text, kind, id
LIMIT toInteger($limit);
