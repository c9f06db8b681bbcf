:params {occupations: ['21-1014.00', '21-1021.00'], limit: 50};
// What do occupations pay, how many are needed, and which education is usual in them?
//
// @param occupations string[] 1..50: SOC codes
// @param limit integer 1..50: the most occupations
//
// @column soc string: the SOC code
// @column title string: its title
// @column jobZone integer?: its job zone, where it is known
// @column usualEducation string?: the education that half of the workers do not exceed
// @column medianWage number?: a year, in dollars
// @column medianWageAtLeast boolean?: true where the median is above the highest figure that is published
// @column growth number?: of employment over the whole period, in per cent
// @column openings number?: a year, in thousands
// @column period string?: the years of the projections

MATCH (o:Occupation)
WHERE o.soc IN $occupations
OPTIONAL MATCH (o)-[:HAS_OUTLOOK]->(outlook:Outlook)
RETURN
  o.soc AS soc,
  o.title AS title,
  o.jobZone AS jobZone,
  o.usualEducation AS usualEducation,
  outlook.medianWage AS medianWage,
  outlook.medianWageAtLeast AS medianWageAtLeast,
  outlook.growth AS growth,
  outlook.openings AS openings,
  outlook.period AS period
ORDER BY soc
LIMIT toInteger($limit);
