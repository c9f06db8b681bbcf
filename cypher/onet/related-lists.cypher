:params {occupation: '21-1014.00', limit: 50};
// Which occupations are related to one by O*NET's list, and which by relatedness?
//
// @param occupation string 1..200: the SOC code of the occupation
// @param limit integer 1..100: the most occupations
//
// @column soc string: the related occupation
// @column title string: its title
// @column onetIndex integer?: its place in O*NET's list
// @column tier string?: the tier of O*NET's list
// @column release string?: the release whose list it is
// @column rank integer?: its place by relatedness
// @column relatedness number?: how related it is, 0 to 1

MATCH (o:Occupation {soc: $occupation})-[r:RELATED_TO|SIMILAR_TO]->(other:Occupation)
WITH
  other,
  collect(CASE type(r) WHEN 'RELATED_TO' THEN r END)[0] AS listed,
  collect(CASE type(r) WHEN 'SIMILAR_TO' THEN r END)[0] AS derived
RETURN
  other.soc AS soc,
  other.title AS title,
  listed.index AS onetIndex,
  listed.tier AS tier,
  listed.release AS release,
  derived.rank AS rank,
  derived.score AS relatedness
ORDER BY coalesce(onetIndex, 100), coalesce(rank, 100), soc
LIMIT toInteger($limit);
