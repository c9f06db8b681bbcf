:params {query: 'activ listning', names: null, words: null, match: 'spelling', kinds: ['element', 'technology', 'product', 'activity', 'task', 'statement'], limit: 20};
// Which skills, technologies, products, activities, tasks and statements have these words?
//
// @param query string 1..200: the words; or an element id, a technology code
// @param names string[]? 0..100: whole names that mean the same; null for the query alone, such as 'listening'
// @param words string[]? 0..12: the words that tell something; null for those of the query, such as 'listening'
// @param match string words|spelling|some-words: all words, all where some are begun or misspelt, or some of the words
// @param kinds string[] element|technology|product|activity|task|statement: where to look
// @param limit integer 1..100: the most rows
//
// @column kind string: element, technology, product, activity, task or statement
// @column id string: the key of what was found
// @column label string: the label of its node: Skill, Product, Task and others
// @column text string: its name or its whole text
// @column soc string?: the occupation, where it belongs to one; the first by code where to several
// @column occupation string?: the title of that occupation
// @column certainty string: sure, likely or possible
// @column score number: more for the whole, for rarer words, for what has few others, and for skills before tasks and statements

WITH
  coalesce($names, [toLower(trim($query))]) AS names,
  [word IN coalesce($words, split(toLower($query), ' ')) | reduce(text = word,
    special IN ['\\', '+', '-', '!', '(', ')', ':', '^', '[', ']', '"', '{', '}', '~', '*', '?', '|', '&', '/', ' '] |
    replace(text, special, '\\' + special))] AS words
WITH names, words, reduce(text = '', word IN words | text + CASE
    WHEN $match = 'some-words' THEN ' ' + word
    WHEN $match = 'words' THEN ' +' + word
    WHEN size(word) < 4 THEN ' +(' + word + '^3 OR ' + word + '*)'
    WHEN size(word) < 8 THEN ' +(' + word + '^3 OR ' + word + '* OR ' + word + '~1)'
    ELSE ' +(' + word + '^3 OR ' + word + '* OR ' + word + '~2)'
  END) AS lucene
CALL (names, words, lucene) {
  UNWIND [place IN [
    {kind: 'element', index: 'element_names', weight: 1.0},
    {kind: 'technology', index: 'technology_names', weight: 0.9},
    {kind: 'product', index: 'product_names', weight: 0.8},
    {kind: 'activity', index: 'activity_titles', weight: 0.7},
    {kind: 'task', index: 'task_text', weight: 0.6},
    {kind: 'statement', index: 'statement_text', weight: 0.5}
  ] WHERE place.kind IN $kinds AND lucene =~ '.*[\\p{L}\\p{N}].*'] AS place
  CALL (lucene, place) {
    CALL db.index.fulltext.queryNodes(place.index, lucene, {limit: toInteger($limit)}) YIELD node, score
    RETURN node, score
  }
  WITH place, collect({node: node, score: score}) AS hits, max(score) AS best
  UNWIND hits AS hit
  RETURN place.kind AS kind, hit.node AS node, place.weight * hit.score / best AS score
UNION ALL
  MATCH (node:Element|Technology)
  WHERE trim($query) IN [node.id, node.code] OR toLower(node.name) IN names
  WITH CASE WHEN node:Technology THEN 'technology' ELSE 'element' END AS kind, node
  WHERE kind IN $kinds
  RETURN kind, node, 10.0 AS score
UNION ALL
  MATCH (node:DetailedWorkActivity)
  WHERE 'activity' IN $kinds AND (node.titleKey IN names OR replace(node.titleKey, '.', '') IN names)
  RETURN 'activity' AS kind, node, 9.5 AS score
UNION ALL
  UNWIND [name IN names WHERE 'product' IN $kinds] AS name
  CALL db.index.fulltext.queryNodes('product_names', '"' + replace(replace(name, '\\', ''), '"', '') + '"', {limit: 100}) YIELD node
  WITH name, node
  WHERE node.key = name OR any(short IN node.shortNames WHERE toLower(short) = name)
  RETURN 'product' AS kind, node, 9.0 + CASE WHEN node.key = name THEN 1 ELSE 0 END + 0.001 * COUNT { (node)<-[:USES_PRODUCT]-() } AS score
}
WITH kind, node, max(score) AS score, coalesce(node.name, node.title, node.text) AS text, coalesce(node.id, node.code, node.key) AS id
ORDER BY score DESC, size(text), text, kind, id
LIMIT toInteger($limit)
WITH *, COLLECT {
  MATCH (node)<-[:PERFORMS|HAS_STATEMENT|HAS_LEVEL|HAS_FRAMEWORK]-{1,3}(owner:Occupation) RETURN owner ORDER BY owner.soc LIMIT 1
}[0] AS owner
RETURN
  kind,
  id,
  [label IN labels(node) WHERE label <> 'Element'][0] AS label,
  text,
  owner.soc AS soc,
  owner.title AS occupation,
  CASE WHEN score >= 9 THEN 'sure' WHEN $match = 'some-words' THEN 'possible' ELSE 'likely' END AS certainty,
  score
ORDER BY score DESC, size(text), text, kind, id
LIMIT toInteger($limit);
