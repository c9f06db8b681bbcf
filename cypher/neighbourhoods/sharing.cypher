:params {occupations: ['21-1014.00', '21-1021.00'], kind: 'Skill', least: 0.25, limit: 25};
// Which occupations share what is distinctive of some others, by skills or another kind of element?
//
// The strength is the part of what is distinctive of an occupation of the list, by its weight, that the neighbour has too. What nearly
// every occupation has is distinctive of none and counts for nothing.
//
// @param occupations string[] 1..10: the SOC codes to look around
// @param kind string Skill|Knowledge|Ability|WorkStyle|WorkActivity|Technology: the kind of elements
// @param least number 0..5: how distinctive an element has to be, in standard deviations above the mean
// @param limit integer 1..200: the most occupations
//
// @column soc string: the neighbour
// @column title string: its title
// @column jobZone integer?: its job zone, where it is known
// @column strength number: the mean over the occupations of the list of the part that it shares, 0 to 1
// @column shared map[]: the elements that it shares, the most distinctive first, ten at most

MATCH (own:Occupation)
WHERE own.soc IN $occupations
WITH collect(own) AS owns
CALL (owns) {
  UNWIND owns AS own
  MATCH (own)-[r:REQUIRES|USES]->(element)
  WHERE element.kind = $kind AND r.distinctiveness >= $least
  WITH own, collect({element: element, distinctiveness: r.distinctiveness}) AS elements, sum(r.distinctiveness) AS whole
  UNWIND elements AS entry
  WITH entry.element AS element, collect([entry.distinctiveness, whole]) AS parts
  RETURN collect([element, parts]) AS distinctive
}
UNWIND distinctive AS entry
WITH owns, entry[0] AS element, entry[1] AS parts
MATCH (element)<-[r:REQUIRES|USES]-(neighbour:Occupation)
WHERE r.distinctiveness > 0
WITH owns, neighbour, element, r.distinctiveness AS theirs, parts
WITH
  owns,
  neighbour,
  sum(reduce(sum = 0.0, part IN parts | sum + CASE WHEN theirs < part[0] THEN theirs ELSE part[0] END / part[1])) AS sum,
  collect([theirs, element]) AS elements
WHERE NOT neighbour IN owns
WITH neighbour, sum / size(owns) AS strength, elements
ORDER BY strength DESC, neighbour.soc
LIMIT toInteger($limit)
RETURN
  neighbour.soc AS soc,
  neighbour.title AS title,
  neighbour.jobZone AS jobZone,
  strength,
  COLLECT {
    UNWIND elements AS entry
    WITH entry[0] AS distinctiveness, entry[1] AS element
    RETURN {id: coalesce(element.id, element.code), name: element.name, distinctiveness: distinctiveness} AS element
    ORDER BY distinctiveness DESC, element.id
    LIMIT 10
  } AS shared
ORDER BY strength DESC, soc
LIMIT toInteger($limit);
