:params {occupation: '21-1014.00', neighbours: 10, margin: 0.5, kinds: ['Skill', 'Knowledge', 'Ability', 'WorkStyle', 'WorkActivity']};
// Which elements set an occupation apart from which of its neighbours?
//
// An element sets the occupation apart from a neighbour when it is more distinctive of the occupation by at least the margin, something
// of its part of the content model is known of the neighbour, and the neighbour's rating is not suppressed. The endpoint
// `/occupations/{occupation}/distinctive` returns the smallest set of these elements that sets it apart from all neighbours.
//
// @param occupation string 1..200: the SOC code
// @param neighbours integer 1..20: how many of the nearest to look at
// @param margin number 0..5: how much more distinctive an element has to be, in standard deviations
// @param kinds string[] Skill|Knowledge|Ability|WorkStyle|WorkActivity|Technology: the kinds of elements; a technology of few occupations sets one apart most easily, and says least
//
// @column id string: the element or technology
// @column name string: its name
// @column kind string: its kind
// @column distinctiveness number: how distinctive it is of the occupation
// @column apartFrom string[]: the neighbours that it sets the occupation apart from, nearest first
// @column weight number: the sum of its margins
// @column neighbours string[]: all neighbours looked at, nearest first

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
  WHERE theirs IS NULL OR theirs.distinctiveness IS NOT NULL
  WITH node, own.distinctiveness - coalesce(theirs.distinctiveness, 0.0) AS margin
  RETURN
    collect(CASE WHEN margin >= $margin THEN node.soc END) AS apartFrom,
    sum(CASE WHEN margin > 0 THEN margin ELSE 0.0 END) AS weight
}
WITH *
WHERE size(apartFrom) > 0
RETURN
  coalesce(element.id, element.code) AS id,
  element.name AS name,
  element.kind AS kind,
  own.distinctiveness AS distinctiveness,
  apartFrom,
  weight,
  [n IN neighbours | n.node.soc] AS neighbours
ORDER BY weight DESC, id;
