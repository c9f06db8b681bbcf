:params {family: '21', kind: 'Skill', limit: 50};
// Which skills or which knowledge matter more in a family of occupations than in all?
//
// Without the ratings that O*NET suppresses.
//
// @param family string 2..2: the first two digits of the SOC codes
// @param kind string Skill|Knowledge|Ability|WorkStyle|WorkActivity: the kind of element
// @param limit integer 1..200: the most elements
//
// @column id string: the element id
// @column name string: its name
// @column importance number: mean importance in the family, 1 to 5; of newer work styles the mean impact
// @column overall number: the mean of all occupations
// @column difference number: the first less the second
// @column occupations integer: the occupations of the family that are rated on it

MATCH (o:Occupation)-[r:REQUIRES]->(element:Element)
WHERE o.soc STARTS WITH $family
  AND element.kind = $kind
  AND element.meanRating IS NOT NULL
  AND NOT coalesce(r.importanceSuppress, false)
WITH element, avg(coalesce(r.importance, r.impact)) AS importance, count(coalesce(r.importance, r.impact)) AS occupations
WHERE occupations > 0
RETURN
  element.id AS id,
  element.name AS name,
  round(importance, 2) AS importance,
  round(element.meanRating, 2) AS overall,
  round(importance - element.meanRating, 2) AS difference,
  occupations
ORDER BY difference DESC, id
LIMIT toInteger($limit);
