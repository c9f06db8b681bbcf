// What in the graph has these words, also misspelt or only begun?
//
// @param query string 1..200: the words; all of them have to match
// @param kinds string[] occupation|title|element|technology|task|statement: where to look
// @param limit integer 1..100: the most rows
//
// @column kind string: occupation, title, element, technology, task or statement
// @column id string: the key of what was found
// @column text string: its name or its whole text
// @column soc string?: the occupation, where it belongs to one; the first by code where to several
// @column occupation string?: the title of that occupation
// @column score number: more for the very words, for their beginning, and for occupations before other things
:params {query: 'counsler', kinds: ['occupation', 'title', 'element', 'technology', 'task', 'statement'], limit: 20};

WITH reduce(text = toLower($query),
  special IN ['\\', '+', '-', '!', '(', ')', ':', '^', '[', ']', '"', '{', '}', '~', '*', '?', '|', '&', '/'] |
  replace(text, special, '\\' + special)) AS escaped
WITH [word IN split(escaped, [' ', '\t', '\n', '\r', ',', ';']) WHERE word =~ '.*[\\p{L}\\p{N}].*'][..12] AS words
WHERE size(words) > 0
WITH
  reduce(text = '', word IN words | text + ' +(' + word + '^2 OR ' + word + '*)') AS begun,
  reduce(text = '', word IN words |
    text + ' +(' + word + '^8 OR ' + word + '*^4'
    + CASE
      WHEN size(word) < 4 THEN ''
      WHEN size(word) < 8 THEN ' OR ' + word + '~1'
      ELSE ' OR ' + word + '~2'
    END + ')') AS misspelt
CALL (begun) {
  UNWIND [place IN [
    {index: 'occupation_titles', kinds: ['occupation', 'title']},
    {index: 'element_names', kinds: ['element']},
    {index: 'technology_names', kinds: ['technology']},
    {index: 'task_text', kinds: ['task']},
    {index: 'statement_text', kinds: ['statement']}
  ] WHERE any(kind IN place.kinds WHERE kind IN $kinds)] AS place
  CALL (begun, place) {
    CALL db.index.fulltext.queryNodes(place.index, begun, {limit: 4 * toInteger($limit)}) YIELD node, score
    WITH collect({node: node, score: score}) AS hits, max(score) AS best
    UNWIND hits AS hit
    RETURN hit.node AS node, hit.score / best AS closeness
  }
  RETURN collect({
    node: node,
    kind: CASE WHEN node:Occupation THEN 'occupation' WHEN node:JobTitle THEN 'title' ELSE place.kinds[0] END,
    text: coalesce(node.title, node.name, node.text),
    closeness: closeness
  }) AS right
}
CALL (misspelt, right) {
  WITH misspelt, right
  WHERE none(hit IN right WHERE hit.kind IN $kinds)
  UNWIND [place IN [
    {index: 'occupation_titles', kinds: ['occupation', 'title']},
    {index: 'element_names', kinds: ['element']},
    {index: 'technology_names', kinds: ['technology']},
    {index: 'task_text', kinds: ['task']},
    {index: 'statement_text', kinds: ['statement']}
  ] WHERE any(kind IN place.kinds WHERE kind IN $kinds)] AS place
  CALL (misspelt, place) {
    CALL db.index.fulltext.queryNodes(place.index, misspelt, {limit: 4 * toInteger($limit)}) YIELD node, score
    WITH collect({node: node, score: score}) AS hits, max(score) AS best
    UNWIND hits AS hit
    RETURN hit.node AS node, hit.score / best AS closeness
  }
  RETURN collect({
    node: node,
    kind: CASE WHEN node:Occupation THEN 'occupation' WHEN node:JobTitle THEN 'title' ELSE place.kinds[0] END,
    text: coalesce(node.title, node.name, node.text),
    closeness: closeness
  }) AS wrong
}
UNWIND right + wrong AS hit
WITH hit, toLower(trim($query)) AS words
WHERE hit.kind IN $kinds
WITH
  hit,
  hit.closeness
  + CASE WHEN toLower(hit.text) = words THEN 2 WHEN toLower(hit.text) STARTS WITH words THEN 1 ELSE 0 END
  + CASE hit.kind WHEN 'occupation' THEN 0.5 WHEN 'title' THEN 0.2 WHEN 'statement' THEN -0.2 ELSE 0 END AS score
ORDER BY score DESC, hit.text, hit.kind
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
