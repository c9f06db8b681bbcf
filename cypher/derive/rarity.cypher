// Write how rare each detailed work activity is: the logarithm of how few occupations have it. Writes only what changes.
CALL () {
  MATCH (o:Occupation)
  WHERE EXISTS { (o)-[:PERFORMS]->(:Task)-[:PART_OF]->(:DetailedWorkActivity) }
  RETURN toFloat(count(o) + 1) AS occupations
}
MATCH (a:DetailedWorkActivity)<-[:PART_OF]-(:Task)<-[:PERFORMS]-(o:Occupation)
WITH occupations, a, count(DISTINCT o) AS performers
WITH a, round(log(occupations / performers), 4) AS rarity
WHERE a.rarity IS NULL OR a.rarity <> rarity
SET a.rarity = rarity;
