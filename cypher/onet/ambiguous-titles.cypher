:params {minOccupations: 2, limit: 100};
// Which titles do people use for several occupations?
//
// @param minOccupations integer 2..100: for how many at least
// @param limit integer 1..5000: the most titles
//
// @column title string: the title
// @column occupations integer: how many occupations it can mean
// @column reported integer: in how many of them workers reported it
// @column titles string[]: the occupations, those in which workers reported it first

MATCH (title:JobTitle)
WHERE COUNT { (title)-[:RELATED_TITLE_OF]->() } >= $minOccupations
WITH title
ORDER BY COUNT { (title)-[:RELATED_TITLE_OF]->() } DESC, title.key
LIMIT toInteger($limit)
RETURN
  title.name AS title,
  COUNT { (title)-[:RELATED_TITLE_OF]->() } AS occupations,
  COUNT { (title)-[r:RELATED_TITLE_OF]->() WHERE r.reported } AS reported,
  COLLECT { MATCH (title)-[r:RELATED_TITLE_OF]->(o:Occupation) RETURN o.title ORDER BY coalesce(r.reported, false) DESC, o.title, o.soc } AS titles
ORDER BY occupations DESC, title
LIMIT toInteger($limit);
