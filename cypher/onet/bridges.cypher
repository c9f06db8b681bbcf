:params {from: '21-109', to: '21-101', limit: 50};
// Which moves lead from one group of occupations into another, the best first?
//
// @param from string 2..10: the first digits of the SOC codes to come from
// @param to string 2..10: the first digits of the SOC codes to go to
// @param limit integer 1..1000: the most moves
//
// @column fromSoc string: the O*NET-SOC code of the origin
// @column fromTitle string: its title
// @column toSoc string: the O*NET-SOC code of the destination
// @column toTitle string: its title
// @column relatedness number: how related they are, 0 to 1
// @column months number: months of preparation
// @column credentialFirst boolean: whether a credential has to be earned before
// @column pay string: by median wages: more, same, less or unknown
// @column fit number: how well work and time fit, 0 to 1

MATCH (origin:Occupation)-[t:TRANSITION]->(destination:Occupation)
WHERE origin.soc STARTS WITH $from
  AND destination.soc STARTS WITH $to
  AND t.months IS NOT NULL
RETURN
  origin.soc AS fromSoc,
  origin.title AS fromTitle,
  destination.soc AS toSoc,
  destination.title AS toTitle,
  t.relatedness AS relatedness,
  t.months AS months,
  t.credentialFirst AS credentialFirst,
  t.pay AS pay,
  t.fit AS fit
ORDER BY fit DESC, fromSoc, toSoc
LIMIT toInteger($limit);
