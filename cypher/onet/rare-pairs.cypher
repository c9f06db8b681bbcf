:params {occupation: '21-1014.00', minImportance: 3.5, limit: 50};
// Which pairs of skills and knowledge that matter in an occupation do few others combine?
//
// @param occupation string 1..200: the SOC code of the occupation
// @param minImportance number 1..5: from which importance an element matters
// @param limit integer 1..1000: the most pairs
//
// @column first string: a skill or an area of knowledge
// @column second string: another one
// @column occupations integer: the occupations in which both matter, this one included
// @column expected number: in how many they would if the two had nothing to do with each other
// @column titles string[]: up to five of these occupations

MATCH (:Occupation {soc: $occupation})-[own:REQUIRES]->(element:Skill|Knowledge)
WHERE own.importance >= $minImportance
WITH
  element,
  COLLECT { MATCH (o:Occupation)-[r:REQUIRES]->(element) WHERE r.importance >= $minImportance RETURN o } AS users
ORDER BY element.name
WITH collect({name: element.name, users: users}) AS elements, COUNT { (rated:Occupation) WHERE rated.hasRatings } AS rated
UNWIND range(0, size(elements) - 2) AS i
UNWIND elements[i + 1..] AS second
WITH rated, elements[i] AS first, second
WITH *, [o IN first.users WHERE o IN second.users | o.title] AS titles
WITH *, 1.0 * size(first.users) * size(second.users) / rated AS expected
RETURN
  first.name AS first,
  second.name AS second,
  size(titles) AS occupations,
  round(expected, 1) AS expected,
  COLLECT { UNWIND titles AS title RETURN title ORDER BY title LIMIT 5 } AS titles
ORDER BY size(titles) / expected, first, second
LIMIT toInteger($limit);
