:params {occupation: '21-1014.00', minImportance: 3.5, limit: 50};
// Which pairs of skills and knowledge that matter in an occupation do few others combine?
//
// Compared are the fifteen most distinctive of those that matter: what nearly all occupations need makes no pair rare.
//
// @param occupation string 1..200: the SOC code of the occupation
// @param minImportance number 3..5: from which importance an element matters; O*NET calls 3 important
// @param limit integer 1..1000: the most pairs
//
// @column first string: a skill or an area of knowledge
// @column second string: another one
// @column occupations integer: the occupations in which both matter, this one included
// @column expected number: in how many they would if the two had nothing to do with each other
// @column titles string[]: up to five of these occupations

MATCH (:Occupation {soc: $occupation})-[own:REQUIRES]->(element:Skill|Knowledge)
WHERE own.importance >= $minImportance
WITH element
ORDER BY own.distinctiveness DESC, element.id
LIMIT 15
WITH element
ORDER BY element.name
WITH collect(element) AS elements
WITH elements, COUNT { (rated:Occupation) WHERE rated.hasRatings } AS rated
CALL (elements) {
  UNWIND range(0, size(elements) - 1) AS i
  WITH i, elements[i] AS element
  MATCH (o:Occupation)-[r:REQUIRES]->(element)
  WHERE r.importance >= $minImportance
  WITH o, collect(i) AS combined
  ORDER BY o.title
  RETURN collect([o.title, combined]) AS users
}
CALL (users, rated) {
  UNWIND users AS user
  UNWIND user[1] AS i
  UNWIND user[1] AS j
  WITH i, j
  WHERE i <= j
  WITH i, j, count(*) AS both
  ORDER BY i
  WITH collect([i, j, both]) AS pairs, collect(CASE WHEN i = j THEN both END) AS alone
  UNWIND pairs AS pair
  WITH pair[0] AS i, pair[1] AS j, pair[2] AS both, 1.0 * alone[pair[0]] * alone[pair[1]] / rated AS chance
  WHERE i < j
  RETURN i, j, both, chance
  ORDER BY both / chance, i, j
  LIMIT toInteger($limit)
}
RETURN
  elements[i].name AS first,
  elements[j].name AS second,
  both AS occupations,
  round(chance, 1) AS expected,
  [user IN users WHERE i IN user[1] AND j IN user[1] | user[0]][..5] AS titles
ORDER BY both / chance, first, second
LIMIT toInteger($limit);
