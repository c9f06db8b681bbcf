:params {occupation: '21-1014.00', neighbours: 10, margin: 0.5, kinds: ['Skill', 'Knowledge', 'Ability', 'WorkActivity'], limit: 6};
// Which elements set an occupation apart most from its neighbours?
//
// An element sets the occupation apart from a neighbour when it is more distinctive of the occupation by at least the margin, something
// of its part of the content model is known of the neighbour, and the neighbour's rating is not suppressed. Those come first that are
// most distinctive and set it apart from many: the square of the distinctiveness times the number of neighbours.
//
// @param occupation string 1..200: the SOC code
// @param neighbours integer 1..20: how many of the nearest to look at
// @param margin number 0..5: how much more distinctive an element has to be, in standard deviations
// @param kinds string[] Skill|Knowledge|Ability|WorkStyle|WorkActivity|Technology: the kinds of elements; a technology of few occupations sets one apart most easily, and says least
// @param limit integer 1..100: the most elements
//
// @column id string: the element or technology
// @column name string: its name
// @column kind string: its kind
// @column distinctiveness number: how distinctive it is of the occupation
// @column apartFrom string[]: the neighbours that it sets the occupation apart from, nearest first
// @column neighbours string[]: all neighbours looked at, nearest first
// @column inseparable string[]: the neighbours that no element sets it apart from

MATCH (occupation:Occupation {soc: $occupation})-[similar:SIMILAR_TO]->(neighbour:Occupation)
WITH occupation, neighbour
ORDER BY similar.score DESC, neighbour.soc
LIMIT toInteger($neighbours)
WITH
  occupation,
  collect({node: neighbour, parts: COLLECT { MATCH (neighbour)-[:REQUIRES|USES]->(element) RETURN DISTINCT element.part }}) AS neighbours
MATCH (occupation)-[own:REQUIRES|USES]->(element)
WHERE own.distinctiveness >= $margin AND element.kind IN $kinds
CALL (neighbours, element, own) {
  UNWIND neighbours AS neighbour
  WITH neighbour.node AS node, neighbour.parts AS parts
  WHERE element.part IN parts
  OPTIONAL MATCH (node)-[theirs:REQUIRES|USES]->(element)
  WITH node, theirs
  WHERE (theirs IS NULL OR theirs.distinctiveness IS NOT NULL)
    AND own.distinctiveness - coalesce(theirs.distinctiveness, 0.0) >= $margin
  RETURN collect(node.soc) AS apartFrom
}
WITH neighbours, element, own.distinctiveness AS distinctiveness, apartFrom
WHERE size(apartFrom) > 0
WITH [n IN neighbours | n.node.soc] AS neighbours, collect([element, distinctiveness, apartFrom]) AS elements
UNWIND elements AS each
WITH
  neighbours,
  [soc IN neighbours WHERE none(e IN elements WHERE soc IN e[2])] AS inseparable,
  each[0] AS element,
  each[1] AS distinctiveness,
  each[2] AS apartFrom
RETURN
  coalesce(element.id, element.code) AS id,
  element.name AS name,
  element.kind AS kind,
  distinctiveness,
  apartFrom,
  neighbours,
  inseparable
ORDER BY distinctiveness ^ 2 * size(apartFrom) DESC, id
LIMIT toInteger($limit);
