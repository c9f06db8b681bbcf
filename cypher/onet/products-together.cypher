:params {product: 'Python', limit: 50};
// Which products do occupations use together with one, and how much more often than by chance?
//
// @param product string 1..200: the product, by its name or what people call it
// @param limit integer 1..1000: the most products
//
// @column product string: the other product
// @column occupations integer: the occupations that use both
// @column expected number: how many would if the two had nothing to do with each other
// @column share number: the share of the first product's occupations that use the other too, 0 to 1

MATCH (one:Product)
WHERE one.key = toLower($product)
  OR any(name IN coalesce(one.shortNames, []) WHERE toLower(name) = toLower($product))
WITH one
ORDER BY COUNT { ()-[:USES_PRODUCT]->(one) } DESC, one.key
LIMIT 1
WITH
  one,
  COUNT { ()-[:USES_PRODUCT]->(one) } AS users,
  COUNT { (any:Occupation) WHERE (any)-[:USES_PRODUCT]->() } AS anyUsers
MATCH (one)<-[:USES_PRODUCT]-(:Occupation)-[:USES_PRODUCT]->(other:Product)
WITH users, anyUsers, other, count(*) AS occupations
WITH *, 1.0 * users * COUNT { ()-[:USES_PRODUCT]->(other) } / anyUsers AS expected
RETURN
  other.name AS product,
  occupations,
  round(expected, 1) AS expected,
  round(1.0 * occupations / users, 3) AS share
ORDER BY occupations - expected DESC, product
LIMIT toInteger($limit);
