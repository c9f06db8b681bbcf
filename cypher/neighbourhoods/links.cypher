:params {occupations: ['21-1014.00', '21-1021.00', '21-1093.00'], limit: 500};
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

MATCH (a:Occupation)-[r:SIMILAR_TO|TRANSITION]->(b:Occupation)
WHERE a.soc IN $occupations AND b.soc IN $occupations
WITH a, b, r
ORDER BY a.soc
WITH
  CASE WHEN a.soc < b.soc THEN a.soc ELSE b.soc END AS from,
  CASE WHEN a.soc < b.soc THEN b.soc ELSE a.soc END AS to,
  collect(CASE WHEN r:SIMILAR_TO THEN r END)[0] AS similar,
  collect(CASE WHEN r.months IS NOT NULL THEN {from: a.soc, to: b.soc, months: r.months, coverage: r.coverage, jobZoneStep: r.jobZoneStep} END) AS transitions
WHERE similar IS NOT NULL
RETURN
  from,
  to,
  similar.score AS score,
  similar.tasks AS tasks,
  similar.activities AS activities,
  similar.knowledge AS knowledge,
  similar.titles AS titles,
  similar.ratings AS ratings,
  transitions
ORDER BY score DESC, from, to
LIMIT toInteger($limit);
