:params {terms: ['Active Listening', 'Excel', 'Child, Family, and School Social Workers'], limit: 500};
// Which skills, technologies, activities and occupations do these words mean?
//
// A term is an element id or a technology code, a SOC code, the name of an element, an activity, a technology, a product (Microsoft Excel, or
// Excel) or an occupation, or any title of an occupation; upper and lower case are the same. Where several products have a name, the one
// that most occupations use is meant. A term that means nothing gives no row.
//
// @param terms string[] 1..5000: such as the list of what a person knows
// @param limit integer 1..20000: the most meanings
//
// @column term string: the term in small letters
// @column kind string: Skill, Knowledge, Ability, WorkStyle, WorkActivity, Technology, DetailedWorkActivity or Occupation
// @column id string: the element id, technology code or SOC code
// @column name string: its name or title
// @column by string: id, name, product or title
// @column product string?: the product's full name, where it was matched

WITH [term IN $terms WHERE trim(term) <> '' | toLower(trim(term))] AS terms
CALL (terms) {
  MATCH (thing:Element|Technology)
  UNWIND [{key: toLower(thing.name), by: 'name'}, {key: toLower(coalesce(thing.id, thing.code)), by: 'id'}] AS named
  WITH thing, named, terms
  WHERE named.key IN terms
  RETURN named.key AS term, thing, named.by AS by, null AS product
UNION ALL
  UNWIND terms AS term
  MATCH (thing:Occupation)
  WHERE thing.soc IN [term, term + '.00']
  RETURN term, thing, 'id' AS by, null AS product
UNION ALL
  UNWIND terms AS term
  MATCH (thing:Occupation)
  WHERE thing.titleKey IN [term, term + 's']
  RETURN term, thing, 'title' AS by, null AS product
UNION ALL
  UNWIND terms AS term
  MATCH (title:JobTitle)-[:RELATED_TITLE_OF]->(thing:Occupation)
  WHERE title.key IN [term, term + 's'] OR title.key STARTS WITH term + ' ('
  RETURN term, thing, 'title' AS by, null AS product
UNION ALL
  MATCH (thing:DetailedWorkActivity)
  UNWIND [thing.titleKey, replace(thing.titleKey, '.', '')] AS term
  WITH DISTINCT term, thing, terms
  WHERE term IN terms
  RETURN term, thing, 'name' AS by, null AS product
UNION ALL
  UNWIND terms AS term
  CALL db.index.fulltext.queryNodes('product_names', '"' + replace(replace(term, '\\', ''), '"', '') + '"', {limit: 100}) YIELD node
  WITH term, node
  WHERE node.key = term OR any(short IN node.shortNames WHERE toLower(short) = term)
  ORDER BY node.key = term DESC, COUNT { (node)<-[:USES_PRODUCT]-() } DESC, node.key
  WITH term, collect(node)[0] AS product
  MATCH (product)-[:IN_CATEGORY]->(thing:Technology)
  RETURN term, thing, 'product' AS by, product.name AS product
}
WITH term, thing, by, product
ORDER BY by, product
WITH term, thing, collect({by: by, product: product})[0] AS first
OPTIONAL MATCH (thing)-[:HAS_OUTLOOK {basis: 'own'}]->(outlook:Outlook)
RETURN
  term,
  coalesce(thing.kind, labels(thing)[0]) AS kind,
  coalesce(thing.soc, thing.id, thing.code) AS id,
  coalesce(thing.title, thing.name) AS name,
  first.by AS by,
  first.product AS product
ORDER BY term, by, kind, coalesce(outlook.employment, 0) DESC, id
LIMIT toInteger($limit);
