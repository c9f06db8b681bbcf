:params {occupation: '21-1014.00'};
// What is known of an occupation that answers rest on?
//
// @param occupation string 1..200: the SOC code of the occupation
//
// @column title string: its title
// @column military boolean: a military occupation, of which O*NET collects no data
// @column residual boolean: an occupation "All Other", of which O*NET has no data
// @column ratings integer: the rated elements
// @column listed integer: the elements and technologies that a document lists and nobody rated
// @column activities integer: the detailed work activities
// @column movesFrom integer: the transitions that leave it
// @column movesTo integer: the transitions that reach it

MATCH (o:Occupation {soc: $occupation})
RETURN
  o.title AS title,
  o.soc STARTS WITH '55-' AS military,
  o.title ENDS WITH 'All Other' AS residual,
  COUNT { (o)-[r:REQUIRES]->() WHERE coalesce(r.importance, r.impact) IS NOT NULL } AS ratings,
  COUNT { (o)-[r:REQUIRES|USES]->() WHERE r.listedRank IS NOT NULL AND coalesce(r.importance, r.impact) IS NULL } AS listed,
  COUNT { MATCH (o)-[:PERFORMS]->(:Task)-[:PART_OF]->(a:DetailedWorkActivity) RETURN DISTINCT a } AS activities,
  COUNT { (o)-[:TRANSITION]->() } AS movesFrom,
  COUNT { (o)<-[:TRANSITION]-() } AS movesTo
ORDER BY title;
