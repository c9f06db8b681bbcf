:params {technology: 'Spreadsheet software', inDemand: false, limit: 100};
// Which occupations use a technology, and with which products?
//
// @param technology string 1..200: its UNSPSC code, its name, or one of the products that stand for it
// @param inDemand boolean: only where employers often want it
// @param limit integer 1..1100: the most rows
//
// @column soc string: the O*NET-SOC code
// @column title string: the title
// @column technology string: the technology's name
// @column examples string[]: the products that the occupation uses
// @column hot boolean?: whether one of them is often wanted in all postings
// @column inDemand boolean?: whether one of them is often wanted in postings of the occupation
// @column listedRank integer?: its place in the list of a document
// @column release string?: the O*NET release that this rests on

MATCH (occupation:Occupation)-[uses:USES]->(technology:Technology)
WHERE (technology.code = $technology
    OR toLower(technology.name) = toLower($technology)
    OR any(example IN coalesce(uses.examples, []) WHERE toLower(example) = toLower($technology)))
  AND (NOT $inDemand OR uses.inDemand)
RETURN
  occupation.soc AS soc,
  occupation.title AS title,
  technology.name AS technology,
  coalesce(uses.examples, []) AS examples,
  uses.hotTechnology AS hot,
  uses.inDemand AS inDemand,
  uses.listedRank AS listedRank,
  uses.release AS release
ORDER BY coalesce(inDemand, false) DESC, coalesce(hot, false) DESC, title, soc, technology
LIMIT toInteger($limit);
