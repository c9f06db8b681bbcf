:params {occupation: '21-1014.00', kind: 'Skill', limit: 100};
// How high is the level of each element in an occupation, compared with all occupations?
//
// @param occupation string 1..200: the SOC code of the occupation
// @param kind string Skill|Knowledge|Ability|WorkActivity: the kind of element
// @param limit integer 1..200: the most elements
//
// @column id string: the element id
// @column name string: its name
// @column level number: the level in the occupation, 0 to 7
// @column percentile integer: the share of the other rated occupations with a lower level, in percent

MATCH (:Occupation {soc: $occupation})-[r:REQUIRES]->(element:Element)
WHERE $kind IN labels(element)
  AND r.level IS NOT NULL
CALL (r, element) {
  MATCH ()-[other:REQUIRES]->(element)
  WHERE other.level IS NOT NULL
  RETURN count(*) - 1 AS others, count(CASE WHEN other.level < r.level THEN 1 END) AS lower
}
WITH *
WHERE others > 0
RETURN
  element.id AS id,
  element.name AS name,
  r.level AS level,
  toInteger(round(100.0 * lower / others)) AS percentile
ORDER BY percentile DESC, level DESC, id
LIMIT toInteger($limit);
