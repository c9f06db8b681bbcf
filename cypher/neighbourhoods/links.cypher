// How related are these occupations to each other, and by what?
//
// @param occupations string[] 2..50: the SOC codes
// @param limit integer 1..2500: the most pairs
//
// @column from string: the one occupation
// @column to string: the other
// @column score number: their relatedness, 0 to 1
// @column tasks number?: by the text of their tasks
// @column activities number?: by their detailed work activities
// @column knowledge number?: by their knowledge
// @column titles number?: by what they are called
// @column ratings number?: by all their ratings
// @column transitions map[]: the moves between the two
:params {occupations: ['21-1014.00', '21-1021.00', '21-1093.00'], limit: 500};

MATCH (a:Occupation)-[similar:SIMILAR_TO]->(b:Occupation)
WHERE a.soc IN $occupations
  AND b.soc IN $occupations
  AND (a.soc < b.soc OR NOT EXISTS { (b)-[:SIMILAR_TO]->(a) })
RETURN
  a.soc AS from,
  b.soc AS to,
  similar.score AS score,
  similar.tasks AS tasks,
  similar.activities AS activities,
  similar.knowledge AS knowledge,
  similar.titles AS titles,
  similar.ratings AS ratings,
  COLLECT {
    MATCH (a)-[t:TRANSITION]-(b)
    RETURN {from: startNode(t).soc, to: endNode(t).soc, effort: t.effort, coverage: t.coverage, jobZoneStep: t.jobZoneStep} AS transition
    ORDER BY startNode(t).soc
  } AS transitions
ORDER BY score DESC, from, to
LIMIT toInteger($limit);
