:params {occupation: '21-1021.00', goal: null, maxJobZoneSteps: 4};
// Which elements would raise the coverage of which moves from an occupation, and by how much?
//
// Only moves that are worth having: better paid or an advance, or with a goal those to it and to occupations that lead there. The gain of
// an element is the part of what is distinctive of the destination that is covered once the element is raised to what is required; a
// move whose coverage rests on activities alone, or on ratings of the occupations around, has none. The endpoint
// `/occupations/{occupation}/what-if` returns the few elements that together open most moves.
//
// @param occupation string 1..200: the SOC code of the occupation that one has
// @param goal string? 1..200: the SOC code of the occupation that one wants in the end, such as '21-1014.00'
// @param maxJobZoneSteps integer 0..4: the most job zones up
//
// @column soc string: the destination of a move
// @column title string: its title
// @column jobZone integer?: its job zone, where it is known
// @column coverage number: the part of what is distinctive there that is covered, 0 to 1
// @column landingRank integer: the rank of the level at which the move lands
// @column landingCeiling integer: the highest rank that everything but the coverage allows
// @column landsAt number[]: the coverage from which a move lands at Developing, Proficient, Advanced
// @column pay string: more, same, less or unknown
// @column gains map[]: the elements that would raise the coverage, each with its gain

MATCH (origin:Occupation {soc: $occupation})-[t:TRANSITION]->(destination:Occupation)
WHERE t.months IS NOT NULL
  AND coalesce(t.jobZoneStep, 0) <= $maxJobZoneSteps
  AND CASE
    WHEN $goal IS NULL THEN t.pay IN ['more', 'unknown'] OR t.kind = 'advance'
    ELSE destination.soc = $goal OR EXISTS { (destination)-[:TRANSITION]->(:Occupation {soc: $goal}) }
  END
CALL (origin, destination, t) {
  UNWIND CASE WHEN t.basis = 'activities' OR t.ratingsInferred THEN [] ELSE [origin, destination] END AS occupation
  MATCH (occupation)-[r:REQUIRES]->(element:Skill|Knowledge|Ability|WorkActivity)
  WHERE NOT coalesce(r.importanceSuppress OR r.levelSuppress, false)
  WITH
    element,
    collect(CASE WHEN occupation = origin THEN r END)[0] AS have,
    collect(CASE WHEN occupation <> origin THEN r END)[0] AS need
  WITH *, have.listedRank IS NOT NULL OR coalesce(have.weight, 0) >= 0.5 AS had
  WITH collect([element, have, need, had]) AS entries, collect(DISTINCT CASE WHEN had THEN element.kind END) AS known
  UNWIND entries AS entry
  WITH entry[0] AS element, entry[1] AS have, entry[2] AS need, entry[3] AS had, entry[0].kind IN known AS known
  WHERE CASE t.basis WHEN 'lists' THEN known AND need.listedRank IS NOT NULL ELSE need.level IS NOT NULL AND have.level IS NOT NULL END
  WITH
    element,
    need.weight * coalesce(need.distinctiveness, 0) AS required,
    CASE
      WHEN t.basis = 'lists' THEN CASE WHEN had THEN 0.0 ELSE 1.0 END
      WHEN need.level <= have.level THEN 0.0
      WHEN need.level >= have.level + 2 THEN 1.0
      ELSE (need.level - have.level) / 2
    END AS lacking
  ORDER BY element.id
  WITH sum(required) AS all, collect([element, required * lacking]) AS parts
  WITH parts, all / CASE t.basis WHEN 'ratings-and-activities' THEN 0.5 WHEN 'lists' THEN 0.8 ELSE 1.0 END AS all
  RETURN [part IN parts WHERE part[1] > 0 | {id: part[0].id, name: part[0].name, kind: part[0].kind, gain: part[1] / all}] AS gains
}
RETURN
  destination.soc AS soc,
  destination.title AS title,
  destination.jobZone AS jobZone,
  t.coverage AS coverage,
  t.landingRank AS landingRank,
  t.landingCeiling AS landingCeiling,
  t.landsAt AS landsAt,
  t.pay AS pay,
  gains
ORDER BY soc;
