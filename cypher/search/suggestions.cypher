:params {query: 'mental h', names: null, kinds: ['occupation', 'title', 'element', 'technology', 'product'], limit: 8};
// What can somebody mean who is still typing?
//
// First what is called exactly so, then names and titles in which words begin so: occupations by their employment, products by how many
// occupations use them. An occupation has one row, with its title or with what else it is called.
//
// @param query string 1..200: what is typed so far
// @param names string[]? 0..100: whole names that mean the same; null for the query alone, such as 'rn'
// @param kinds string[] occupation|title|element|technology|product: what to suggest
// @param limit integer 1..20: the most rows
//
// @column kind string: occupation, title, element, technology or product
// @column id string: the SOC code, or the key of the title, element, technology or product
// @column label string: the label of its node: Occupation, JobTitle, Skill, Product and others
// @column text string: its title or name
// @column soc string?: the code of the occupation
// @column occupation string?: the title of the occupation
// @column certainty string: sure where it is called exactly so, else likely
// @column score number: what the order rests on

WITH toLower(trim($query)) AS typed, coalesce($names, [toLower(trim($query))]) AS names
WITH typed, names, [word IN split(reduce(text = typed + ' ',
  special IN ['\' ', '\\', '-', '!', '(', ')', ':', '^', '[', ']', '"', '{', '}', '~', '*', '?', '|', '&', '/', ',', '.'] |
  replace(text, special, ' ')), ' ') WHERE word <> '' | replace(word, '+', '\\+') + '*'] AS begun
CALL (typed, names, begun) {
  UNWIND [name IN names WHERE 'occupation' IN $kinds] AS name
  MATCH (node:Occupation)
  WHERE node.titleKey IN [name, name + 's']
  RETURN 'occupation' AS kind, node, node AS occupation, 60.0 AS score
UNION ALL
  UNWIND [name IN names WHERE 'title' IN $kinds] AS name
  MATCH (node:JobTitle)-[called:RELATED_TITLE_OF]->(occupation:Occupation)
  WHERE node.key IN [name, name + 's']
  RETURN 'title' AS kind, node, occupation, CASE WHEN called.reported OR called.shortOf IS NOT NULL THEN 50.0 ELSE 42.0 END AS score
UNION ALL
  UNWIND [kind IN $kinds WHERE begun <> []] AS kind
  WITH *, CASE kind
    WHEN 'occupation' THEN {index: 'occupation_titles', field: 'title', most: 300, score: 28}
    WHEN 'title' THEN {index: 'occupation_titles', field: 'name', most: 60, score: 14}
    WHEN 'element' THEN {index: 'element_names', field: 'name', most: 20, score: 20}
    WHEN 'technology' THEN {index: 'technology_names', field: 'name', most: 20, score: 10}
    ELSE {index: 'product_names', field: 'name', most: 20, score: 12}
  END AS place
  CALL db.index.fulltext.queryNodes(place.index, reduce(text = '', word IN begun | text + ' +' + place.field + ':' + word), {limit: place.most}) YIELD node
  OPTIONAL MATCH (node)-[called:RELATED_TITLE_OF]->(titled:Occupation)
  RETURN
    kind,
    node,
    CASE kind WHEN 'occupation' THEN node ELSE titled END AS occupation,
    place.score
      + CASE WHEN called.reported THEN 4 ELSE 0 END
      + CASE WHEN toLower(coalesce(node.title, node.name)) STARTS WITH typed OR any(name IN node.shortNames WHERE toLower(name) STARTS WITH typed) THEN 6 ELSE 0 END
      + CASE kind WHEN 'product' THEN 5 * log(1 + COUNT { (node)<-[:USES_PRODUCT]-() }) ELSE 0 END AS score
}
WITH coalesce(occupation, node) AS meant, kind, node, score
ORDER BY score DESC, size(coalesce(node.title, node.name)), coalesce(node.title, node.name)
WITH meant, collect({kind: kind, node: node, score: score})[0] AS best
OPTIONAL MATCH (meant)-[:HAS_OUTLOOK {basis: 'own'}]->(outlook:Outlook)
WITH meant, best, best.node AS node, best.score + 2 * log(1 + coalesce(outlook.employment, 0)) AS score
RETURN
  best.kind AS kind,
  coalesce(node.soc, node.id, node.code, node.key) AS id,
  [label IN labels(node) WHERE label <> 'Element'][0] AS label,
  coalesce(node.title, node.name) AS text,
  meant.soc AS soc,
  meant.title AS occupation,
  CASE WHEN best.score >= 42 AND best.kind IN ['occupation', 'title'] THEN 'sure' ELSE 'likely' END AS certainty,
  score
ORDER BY score DESC, text, kind, id
LIMIT toInteger($limit);
