:params {jobZone: null, limit: 50};
// Which products that employers often ask for do the most occupations use?
//
// @param jobZone integer? 1..5: only occupations of this job zone, such as '4'
// @param limit integer 1..1000: the most products
//
// @column product string: the product
// @column category string?: the kind of software that it is
// @column occupations integer: the occupations that use it
// @column inDemand integer: those of them in whose postings it is often wanted
// @column titles string[]: the titles of up to three of them

MATCH (o:Occupation)-[uses:USES_PRODUCT]->(product:Product)
WHERE uses.hotTechnology
  AND ($jobZone IS NULL OR o.jobZone = $jobZone)
WITH product, o, uses
ORDER BY o.title
WITH
  product,
  count(o) AS occupations,
  count(CASE WHEN uses.inDemand THEN 1 END) AS inDemand,
  collect(o.title)[..3] AS titles
ORDER BY occupations DESC, product.name
LIMIT toInteger($limit)
RETURN
  product.name AS product,
  COLLECT { MATCH (product)-[:IN_CATEGORY]->(category:Technology) RETURN category.name ORDER BY category.name }[0] AS category,
  occupations,
  inDemand,
  titles
ORDER BY occupations DESC, product
LIMIT toInteger($limit);
