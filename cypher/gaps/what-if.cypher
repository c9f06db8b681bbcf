:params {occupation: '21-1021.00', maxJobZoneSteps: 1};
// Which elements would raise the coverage of which moves from an occupation, and by how much?
//
// The gain of an element is the part of what the destination requires that is covered once the element is raised to what is required.
// Where the transition rests on levels, elements that only one side is rated on do not count; where it rests on lists, only what the
// destination lists does, of kinds that are known of the origin. Suppressed ratings do not count, as they do not for the coverage. The
// endpoint `/occupations/{occupation}/what-if` returns the few elements that together open most moves.
//
// @param occupation string 1..200: the SOC code of the occupation that one has
// @param maxJobZoneSteps integer 0..4: the most job zones up
//
// @column soc string: the destination of a move
// @column title string: its title
// @column jobZone integer?: its job zone, where it is known
// @column coverage number: the part of what it requires that is covered, 0 to 1
// @column landingRank integer: the rank of the level at which the move lands
// @column landsAt number[]: the coverage from which a move lands at Developing, Proficient, Advanced
// @column gains map[]: the elements that would raise the coverage, each with its gain

MATCH (origin:Occupation {soc: $occupation})-[t:TRANSITION]->(destination:Occupation)
WHERE coalesce(t.jobZoneStep, 0) <= $maxJobZoneSteps
CALL (origin, destination, t) {
  UNWIND [origin, destination] AS occupation
  MATCH (occupation)-[r:REQUIRES]->(element:Skill|Knowledge|Ability|WorkActivity)
  WITH
    element,
    collect(CASE WHEN occupation = origin THEN r END)[0] AS have,
    collect(CASE WHEN occupation <> origin THEN r END)[0] AS need
  WITH *, have.listedRank IS NOT NULL OR coalesce(have.importance, 0) >= 3 AS listed
  WITH
    collect({element: element, have: have, need: need, listed: listed}) AS entries,
    collect(DISTINCT CASE WHEN listed THEN element.kind END) AS known
  UNWIND entries AS entry
  WITH entry.element AS element, entry.have AS have, entry.need AS need, entry.listed AS listed, entry.element.kind IN known AS known
  WHERE need IS NOT NULL
    AND NOT coalesce(true IN [need.importanceSuppress, need.levelSuppress, need.notRelevant, have.importanceSuppress, have.levelSuppress], false)
  WITH
    element,
    have,
    need,
    listed,
    CASE
      WHEN t.basis = 'levels' AND have.level IS NOT NULL THEN need.weight * need.level
      WHEN t.basis = 'lists' AND known AND need.listedRank IS NOT NULL THEN need.weight * coalesce(need.importance, 1 + 4 * need.weight)
    END AS required
  WITH
    element,
    required,
    CASE WHEN t.basis = 'levels' THEN need.weight * (need.level - have.level) WHEN NOT listed THEN required END AS lacking
  WITH element, required, lacking
  ORDER BY element.id
  WITH
    sum(required) AS required,
    collect(CASE WHEN required > 0 AND lacking > 0 THEN [element, lacking] END) AS lacks
  RETURN [lack IN lacks | {id: lack[0].id, name: lack[0].name, kind: lack[0].kind, gain: lack[1] / required}] AS gains
}
RETURN
  destination.soc AS soc,
  destination.title AS title,
  destination.jobZone AS jobZone,
  t.coverage AS coverage,
  t.landingRank AS landingRank,
  t.landsAt AS landsAt,
  gains
ORDER BY soc;
