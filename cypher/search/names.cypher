:params {kinds: ['occupation', 'title', 'element', 'technology', 'product'], limit: 1000};
// By which names are occupations, skills, technologies and products called, and how likely is each meant?
//
// What suggestions are chosen from while somebody types: the titles of occupations before what workers call them, those before what others
// call them; occupations with more workers first, products that more occupations use first.
//
// @param kinds string[] occupation|title|element|technology|product: whose names
// @param limit integer 1..1000000: the most rows
//
// @column kind string: occupation, title, element, technology or product
// @column id string: the SOC code, or the key of the title, element, technology or product
// @column label string: the label of its node: Occupation, JobTitle, Skill, Product and others
// @column text string: its title or name
// @column otherNames string[]: everyday names of a product
// @column soc string?: the code of the occupation
// @column occupation string?: the title of the occupation
// @column score number: what the order rests on

CALL () {
  MATCH (occupation:Occupation)
  OPTIONAL MATCH (occupation)-[:HAS_OUTLOOK {basis: 'own'}]->(outlook:Outlook)
  WITH occupation, 2 * log(1 + coalesce(outlook.employment, 0)) AS workers
  CALL (occupation) {
    WITH occupation WHERE 'occupation' IN $kinds
    RETURN 'occupation' AS kind, occupation AS node, 28.0 AS place
  UNION ALL
    MATCH (node:JobTitle)-[called:RELATED_TITLE_OF]->(occupation)
    WHERE 'title' IN $kinds
    RETURN 'title' AS kind, node, CASE WHEN called.reported OR called.shortOf IS NOT NULL THEN 18.0 ELSE 14.0 END AS place
  }
  RETURN kind, node, occupation, place + workers AS score
UNION ALL
  MATCH (node:Element)
  WHERE 'element' IN $kinds
  RETURN 'element' AS kind, node, null AS occupation, 20.0 AS score
UNION ALL
  MATCH (node:Technology)
  WHERE 'technology' IN $kinds
  RETURN 'technology' AS kind, node, null AS occupation, 10.0 AS score
UNION ALL
  MATCH (node:Product)
  WHERE 'product' IN $kinds
  RETURN 'product' AS kind, node, null AS occupation, 12.0 + 5 * log(1 + COUNT { (node)<-[:USES_PRODUCT]-() }) AS score
}
RETURN
  kind,
  coalesce(node.soc, node.id, node.code, node.key) AS id,
  [label IN labels(node) WHERE label <> 'Element'][0] AS label,
  coalesce(node.title, node.name) AS text,
  coalesce(node.shortNames, []) AS otherNames,
  occupation.soc AS soc,
  occupation.title AS occupation,
  score
ORDER BY score DESC, text, kind, id, soc
LIMIT toInteger($limit);
