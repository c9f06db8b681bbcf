:params {limit: 100};
// From which occupations does no move advance or pay more?
//
// @param limit integer 1..1100: the most occupations
//
// @column soc string: the O*NET-SOC code
// @column title string: the title
// @column jobZone integer: its job zone
// @column medianWage number?: its median wage a year, in dollars
// @column moves integer: the moves that there are

MATCH (o:Occupation)
WHERE o.jobZone IS NOT NULL
  AND NOT EXISTS { (o)-[t:TRANSITION]->() WHERE t.kind = 'advance' OR t.pay = 'more' }
OPTIONAL MATCH (o)-[:HAS_OUTLOOK]->(outlook:Outlook)
RETURN
  o.soc AS soc,
  o.title AS title,
  o.jobZone AS jobZone,
  outlook.medianWage AS medianWage,
  COUNT { (o)-[:TRANSITION]->() } AS moves
ORDER BY moves DESC, soc
LIMIT toInteger($limit);
