:params {occupation: '21-1021.00', elements: [], skills: 2, level: 'Advanced', maxJobZoneSteps: 1, candidates: 15, limit: 10};
// Which few further skills open the most moves from an occupation?
//
// A move is open when enough of what the destination requires is covered to begin there at the asked level. Every set of up to three
// of the candidates is tried: the elements that add most to the coverage of the moves that are not open yet, each raised to what the
// destination requires. The set that opens the most moves comes first, then the smaller set, then the one that adds more; every element
// of a set is needed for what it opens. Where the transition rests on levels, elements that only one side is rated on do not count;
// where it rests on lists, only what the destination lists does, of kinds that are known of the origin. Ratings that O*NET suppresses
// do not count, as they do not for the coverage of a transition.
//
// @param occupation string 1..200: the SOC code of the occupation that one has
// @param elements string[] 0..500: ids of elements that one has besides
// @param skills integer 1..3: how many further elements at most
// @param level string Developing|Proficient|Advanced: the level at which a move has to land to be open
// @param maxJobZoneSteps integer 0..4: the most job zones up
// @param candidates integer 1..30: how many elements to choose from
// @param limit integer 1..100: the most sets
//
// @column skills map[]: the elements to gain
// @column opens map[]: the moves that they open, with the coverage before and after
// @column count integer: how many they are
// @column alreadyOpen integer: the moves that are open without them

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
    [label IN labels(element) WHERE label <> 'Element'][0] AS kind,
    collect(CASE WHEN occupation = origin THEN properties(r) END)[0] AS have,
    collect(CASE WHEN occupation <> origin THEN [occupation, properties(r)] END) AS needs
  WITH
    element,
    kind,
    have,
    needs,
    have.listedRank IS NOT NULL OR coalesce(have.importance, 0) >= 3 AS listed
  WITH
    collect([element, kind, have, needs, listed]) AS entries,
    collect(DISTINCT CASE WHEN listed THEN kind END) AS known
  UNWIND entries AS entry
  UNWIND entry[3] AS pair
  WITH
    entry[0] AS element,
    entry[1] IN known AS known,
    entry[2] AS have,
    entry[4] AS listed,
    pair[0] AS destination,
    pair[1] AS need
  WHERE NOT (
    coalesce(need.importanceSuppress, false) OR coalesce(need.levelSuppress, false) OR coalesce(need.notRelevant, false)
    OR coalesce(have.importanceSuppress, false) OR coalesce(have.levelSuppress, false))
  WITH
    element,
    destination,
    need.level - have.level AS lacking,
    listed,
    (need.importance - 1) / 4 * CASE WHEN have.level IS NOT NULL THEN need.level END AS byLevel,
    CASE WHEN known AND need.listedRank IS NOT NULL THEN coalesce(need.importance, 3 + 2 / sqrt(need.listedRank)) END AS importance,
    (need.importance - 1) / 4 AS weight
  WITH
    destination,
    element,
    byLevel,
    CASE WHEN lacking > 0 THEN weight * lacking ELSE 0.0 END AS lackingByLevel,
    (importance - 1) / 4 * importance AS byList,
    CASE WHEN listed THEN 0.0 ELSE (importance - 1) / 4 * importance END AS lackingByList
  RETURN
    destination,
    {
      levels: {
        required: sum(byLevel),
        lacks: collect(CASE WHEN byLevel > 0 AND lackingByLevel > 0 THEN [element, lackingByLevel] END)
      },
      lists: {
        required: sum(byList),
        lacks: collect(CASE WHEN lackingByList > 0 THEN [element, lackingByList] END)
      }
    } AS bases
}
MATCH (origin)-[t:TRANSITION]->(destination)
WITH
  destination,
  t,
  bases[t.basis] AS basis,
  CASE t.basis WHEN 'levels' THEN {Developing: 0.80, Proficient: 0.88, Advanced: 0.95} ELSE {Developing: 0.50, Proficient: 0.70, Advanced: 0.85} END[$level] AS least
WITH
  destination,
  least,
  t.landingRank >= CASE $level WHEN 'Developing' THEN 2 WHEN 'Proficient' THEN 3 ELSE 4 END AS lands,
  t.coverage AS coverage,
  CASE WHEN basis.required > 0 THEN [lack IN basis.lacks | {element: lack[0], gain: lack[1] / basis.required}] ELSE [] END AS gains
WITH
  destination,
  least,
  lands,
  coverage + reduce(sum = 0.0, g IN gains | sum + CASE WHEN g.element.id IN $elements THEN g.gain ELSE 0.0 END) AS coverage,
  [g IN gains WHERE NOT g.element.id IN $elements] AS gains
WITH
  count(CASE WHEN lands OR coverage >= least THEN 1 END) AS alreadyOpen,
  collect(CASE WHEN NOT lands AND coverage < least THEN {destination: destination, least: least, coverage: coverage, gains: gains} END) AS closed
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
    least: move.least,
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
  [move IN closed WHERE move.coverage + reduce(sum = 0.0, c IN chosen | sum + move.gains[c]) >= move.least - 0.000000001] AS opened,
  reduce(whole = 0.0, move IN closed | whole + reduce(sum = 0.0, c IN chosen | sum + move.gains[c])) AS added
WHERE size(opened) > 0
  AND all(c IN chosen WHERE size([move IN opened WHERE
    move.coverage + reduce(sum = 0.0, other IN chosen | sum + CASE WHEN other = c THEN 0.0 ELSE move.gains[other] END) >= move.least - 0.000000001
  ]) < size(opened))
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
