// Which few further skills open the most moves from an occupation?
//
// A move is open when the transition's coverage of what the destination requires reaches the least. Every set of up to three of the
// candidates is tried: the elements that add most to the coverage of the moves that are not open yet, each raised to what the
// destination requires. The set that opens the most moves comes first, then the smaller set, then the one that adds more.
//
// @param occupation string 1..200: the SOC code of the occupation that one has
// @param elements string[] 0..500: ids of elements that one has besides
// @param skills integer 1..3: how many further elements at most
// @param leastCoverage number 0..1: the coverage that opens a move
// @param maxJobZoneSteps integer 0..4: the most job zones up
// @param candidates integer 1..30: how many elements to choose from
// @param includeSuppressed boolean: with ratings that O*NET suppresses or finds not relevant
// @param limit integer 1..100: the most sets
//
// @column skills map[]: the elements to gain
// @column opens map[]: the moves that they open, with the coverage before and after
// @column count integer: how many they are
// @column alreadyOpen integer: the moves that are open without them
:params {occupation: '21-1021.00', elements: [], skills: 2, leastCoverage: 0.8, maxJobZoneSteps: 2, candidates: 15, includeSuppressed: false, limit: 10};

MATCH (origin:Occupation {soc: $occupation})
CALL (origin) {
  MATCH (origin)-[t:TRANSITION]->(destination:Occupation)
  WHERE coalesce(t.jobZoneStep, 0) <= $maxJobZoneSteps
  RETURN collect(destination) AS destinations
}
CALL (origin, destinations) {
  UNWIND [origin] + destinations AS occupation
  MATCH (occupation)-[r:REQUIRES]->(element:Skill|Knowledge|Ability|WorkActivity)
  WITH
    element,
    collect(CASE WHEN occupation = origin THEN properties(r) END)[0] AS have,
    collect(CASE WHEN occupation <> origin THEN [occupation, properties(r)] END) AS needs
  UNWIND needs AS entry
  WITH
    element,
    have,
    entry[0] AS destination,
    entry[1] AS need
  WHERE $includeSuppressed OR NOT (
    coalesce(need.importanceSuppress, false) OR coalesce(need.levelSuppress, false) OR coalesce(need.notRelevant, false)
    OR coalesce(have.importanceSuppress, false) OR coalesce(have.levelSuppress, false))
  WITH
    element,
    destination,
    have,
    need,
    coalesce(need.importance, 3 + 2 / sqrt(need.listedRank)) AS importance
  WITH
    element,
    destination,
    (importance - 1) / 4 * CASE WHEN need.level IS NOT NULL AND have.level IS NOT NULL THEN need.level ELSE importance END AS wanted,
    (importance - 1) / 4 * CASE
      WHEN need.level > have.level THEN need.level - have.level
      WHEN need.level IS NOT NULL AND have.level IS NOT NULL THEN 0.0
      WHEN have.listedRank IS NOT NULL OR have.importance >= 3 THEN 0.0
      ELSE importance
    END AS missing
  WITH
    destination,
    sum(wanted) AS required,
    collect({element: element, missing: missing}) AS lacks
  WHERE required > 0
  RETURN
    destination,
    [lack IN lacks WHERE lack.missing > 0 | {element: lack.element, gain: lack.missing / required}] AS gains
}
MATCH (origin)-[t:TRANSITION]->(destination)
WITH
  destination,
  t.coverage + reduce(sum = 0.0, g IN gains | sum + CASE WHEN g.element.id IN $elements THEN g.gain ELSE 0.0 END) AS coverage,
  [g IN gains WHERE NOT g.element.id IN $elements] AS gains
WITH
  count(CASE WHEN coverage >= $leastCoverage THEN 1 END) AS alreadyOpen,
  collect(CASE WHEN coverage < $leastCoverage THEN {destination: destination, coverage: coverage, gains: gains} END) AS closed
CALL (closed) {
  UNWIND closed AS move
  UNWIND move.gains AS gain
  WITH
    gain.element AS element,
    sum(gain.gain) AS whole
  ORDER BY whole DESC, element.id
  LIMIT toInteger($candidates)
  RETURN collect(element) AS candidates
}
WITH
  alreadyOpen,
  candidates,
  [move IN closed | {
    destination: move.destination,
    coverage: move.coverage,
    gains: [c IN candidates | coalesce([g IN move.gains WHERE g.element = c | g.gain][0], 0.0)]
  }] AS closed
UNWIND range(0, size(candidates) - 1) AS i
UNWIND CASE WHEN $skills >= 2 THEN range(i, size(candidates) - 1) ELSE [i] END AS j
UNWIND CASE WHEN $skills >= 3 AND j > i THEN range(j, size(candidates) - 1) ELSE [j] END AS k
WITH
  alreadyOpen,
  candidates,
  closed,
  [i] + CASE WHEN j > i THEN [j] ELSE [] END + CASE WHEN k > j THEN [k] ELSE [] END AS chosen
WITH
  alreadyOpen,
  candidates,
  chosen,
  [move IN closed WHERE move.coverage + reduce(sum = 0.0, c IN chosen | sum + move.gains[c]) >= $leastCoverage - 0.000000001] AS opened,
  reduce(whole = 0.0, move IN closed | whole + reduce(sum = 0.0, c IN chosen | sum + move.gains[c])) AS added
WHERE size(opened) > 0
ORDER BY size(opened) DESC, size(chosen), added DESC, chosen
LIMIT toInteger($limit)
RETURN
  [c IN chosen | {id: candidates[c].id, name: candidates[c].name, kind: [label IN labels(candidates[c]) WHERE label <> 'Element'][0]}] AS skills,
  [move IN opened | {
    soc: move.destination.soc,
    title: move.destination.title,
    jobZone: move.destination.jobZone,
    before: round(move.coverage, 4),
    after: round(move.coverage + reduce(sum = 0.0, c IN chosen | sum + move.gains[c]), 4)
  }] AS opens,
  size(opened) AS count,
  alreadyOpen
ORDER BY count DESC, size(chosen), added DESC, chosen
LIMIT toInteger($limit);
