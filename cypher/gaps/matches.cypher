:params {terms: ['Active Listening', 'Child, Family, and School Social Workers'], limit: 500};
// Which skills, technologies and occupations does a person's own list mean?
//
// A term is an element id or a technology code, a SOC code, the name of an element, a technology, a product (Microsoft Excel, or
// Excel) or an occupation, or any title of an occupation; upper and lower case are the same. A term that means nothing gives no row.
//
// @param terms string[] 1..200: the person's list
// @param limit integer 1..5000: the most meanings
//
// @column term string: the term of the list
// @column kind string: Skill, Knowledge, Ability, WorkStyle, WorkActivity, Technology or Occupation
// @column id string: the element id, technology code or SOC code
// @column name string: its name or title
// @column by string: id, name, product or title

UNWIND $terms AS term
WITH DISTINCT term, toLower(trim(term)) AS key
CALL (key) {
  MATCH (thing:Element|Technology)
  WHERE toLower(thing.id) = key OR toLower(thing.code) = key
  RETURN thing, 'id' AS by
UNION ALL
  MATCH (thing:Element|Technology)
  WHERE toLower(thing.name) = key
  RETURN thing, 'name' AS by
UNION ALL
  MATCH (thing:Occupation)
  WHERE toLower(thing.soc) IN [key, key + '.00']
  RETURN thing, 'id' AS by
UNION ALL
  MATCH (thing:Occupation)
  WHERE toLower(thing.title) = key
  RETURN thing, 'title' AS by
UNION ALL
  MATCH (product:Product)-[:IN_CATEGORY]->(thing:Technology)
  WHERE any(name IN coalesce(product.shortNames, []) WHERE toLower(name) = key)
  RETURN thing, 'product' AS by
UNION ALL
  MATCH (:JobTitle {key: key})-[:RELATED_TITLE_OF]->(thing:Occupation)
  RETURN thing, 'title' AS by
}
WITH term, thing, min(by) AS by
WITH collect({term: term, thing: thing, by: by}) AS plain
CALL (plain) {
  UNWIND [t IN $terms WHERE none(p IN plain WHERE p.term = t)] AS open
  WITH collect(open) AS terms, collect(toLower(trim(open))) AS keys
  MATCH (:Occupation)-[uses:USES]->(thing:Technology)
  WHERE size(keys) > 0
  UNWIND uses.examples AS example
  WITH terms, keys, thing, example
  WHERE toLower(example) IN keys
  UNWIND [i IN range(0, size(keys) - 1) WHERE keys[i] = toLower(example) | terms[i]] AS term
  WITH DISTINCT term, thing
  RETURN collect({term: term, thing: thing, by: 'product'}) AS products
}
UNWIND plain + products AS match
WITH match.term AS term, match.thing AS thing, match.by AS by
RETURN
  term,
  coalesce(thing.kind, 'Occupation') AS kind,
  coalesce(thing.soc, thing.id, thing.code) AS id,
  coalesce(thing.title, thing.name) AS name,
  by
ORDER BY term, by, kind, id
LIMIT toInteger($limit);
