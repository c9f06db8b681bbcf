:params {from: '21-1021.00', fromLevel: 'Proficient', to: '21-1014.00', toLevel: 'Proficient', maxMoves: 4, maxJobZoneSteps: 1, minRelatedness: 0, avoid: [], through: [], advanceEffort: 0.25, listed: 5, frameworks: ['MASTERY', 'AI_AT_WORK'], includeSuppressed: false, limit: 5};
// What are the best routes from one occupation and level to another?
//
// A route moves along transitions and then advances, level by level, to the asked level. Its effort is the sum over its moves and
// advances. A move lands at the level that the covered requirements support, and never above the level held before. Advancing
// before a move never helps: each level gained before it is at most one level more after it, at the same price; so every route
// advances at its end. The answer is exact: routes of four moves are joined from two halves at their middle occupation, and one is
// only left out when its effort alone puts it behind the routes that are already found.
//
// @param from string 1..200: the SOC code of the occupation to start from
// @param fromLevel string? Emerging|Developing|Proficient|Advanced: the level held there; null: the covered requirements alone decide, Emerging within one occupation
// @param to string 1..200: the SOC code of the occupation to reach
// @param toLevel string? Emerging|Developing|Proficient|Advanced: the level to reach there; null: wherever the last move lands, Advanced within one occupation
// @param maxMoves integer 0..4: the most moves
// @param maxJobZoneSteps integer 0..4: the most job zones up in one move
// @param minRelatedness number 0..1: the least relatedness of each move
// @param avoid string[] 0..50: SOC codes that are in no route
// @param through string[] 0..3: SOC codes that every route passes through
// @param advanceEffort number 0..10: the effort of one advance, in points of level; a quarter, so that two advances weigh as much as one job zone up
// @param listed integer 0..50: the most shared and missing elements told of each move
// @param frameworks string[] MASTERY|AI_AT_WORK|DURABLE_SKILLS: the frameworks whose statements are told at each level
// @param includeSuppressed boolean: with ratings that O*NET suppresses
// @param limit integer 1..50: the most routes
//
// @column route integer: 1 for the best
// @column effort number: of all moves and advances
// @column moves integer: how many
// @column advances integer: how many
// @column level string: the level at the end
// @column occupations string[]: the SOC codes on the way, first to last
// @column jobZones integer[]: their job zones, where known
// @column weakestLink map?: the move of the least relatedness
// @column steps map[]: each move or advance, with what is shared, what is missing, and the statements to master with their citations

MATCH (origin:Occupation {soc: $from})
MATCH (destination:Occupation {soc: $to})
WHERE none(soc IN $avoid WHERE soc IN [$from, $to])
WITH
  origin,
  destination,
  CASE coalesce($fromLevel, CASE WHEN origin = destination THEN 'Emerging' ELSE 'Advanced' END)
    WHEN 'Emerging' THEN 1 WHEN 'Developing' THEN 2 WHEN 'Proficient' THEN 3 ELSE 4
  END AS held,
  CASE coalesce($toLevel, CASE WHEN origin = destination THEN 'Advanced' END)
    WHEN 'Emerging' THEN 1 WHEN 'Developing' THEN 2 WHEN 'Proficient' THEN 3 WHEN 'Advanced' THEN 4 ELSE 0
  END AS asked
CALL (origin, destination, held, asked) {
  CALL (origin, destination) {
    WITH *
    WHERE origin = destination
    RETURN [] AS moves, [] AS via
  UNION ALL
    MATCH (origin)-[t1:TRANSITION]->(destination)
    WHERE $maxMoves >= 1
      AND t1.relatedness >= $minRelatedness AND coalesce(t1.jobZoneStep, 0) <= $maxJobZoneSteps
      AND origin <> destination
    RETURN [t1] AS moves, [] AS via
  UNION ALL
    MATCH (origin)-[t1:TRANSITION]->(a:Occupation)-[t2:TRANSITION]->(destination)
    WHERE $maxMoves >= 2
      AND t1.relatedness >= $minRelatedness AND coalesce(t1.jobZoneStep, 0) <= $maxJobZoneSteps
      AND t2.relatedness >= $minRelatedness AND coalesce(t2.jobZoneStep, 0) <= $maxJobZoneSteps
      AND NOT a.soc IN $avoid
      AND origin <> destination
    RETURN [t1, t2] AS moves, [a.soc] AS via
  UNION ALL
    MATCH (origin)-[t1:TRANSITION]->(a:Occupation)-[t2:TRANSITION]->(b:Occupation)-[t3:TRANSITION]->(destination)
    USING JOIN ON b
    WHERE $maxMoves >= 3
      AND t1.relatedness >= $minRelatedness AND coalesce(t1.jobZoneStep, 0) <= $maxJobZoneSteps
      AND t2.relatedness >= $minRelatedness AND coalesce(t2.jobZoneStep, 0) <= $maxJobZoneSteps
      AND t3.relatedness >= $minRelatedness AND coalesce(t3.jobZoneStep, 0) <= $maxJobZoneSteps
      AND NOT a.soc IN $avoid AND NOT b.soc IN $avoid
      AND origin <> destination AND a <> destination AND b <> origin
    RETURN [t1, t2, t3] AS moves, [a.soc, b.soc] AS via
  }
  WITH held, asked, moves, via
  WHERE all(soc IN $through WHERE soc IN via OR soc IN [$from, $to])
  WITH
    asked,
    moves,
    via,
    reduce(least = held, t IN moves | CASE WHEN t.landingRank < least THEN t.landingRank ELSE least END) AS landing
  WITH
    moves,
    via,
    landing,
    CASE WHEN asked > landing THEN asked - landing ELSE 0 END AS advances
  WITH
    moves,
    via,
    landing,
    advances,
    round(reduce(sum = 0.0, t IN moves | sum + t.effort) + advances * $advanceEffort, 9) AS effort
  ORDER BY effort, size(moves), via
  LIMIT toInteger($limit)
  RETURN collect({moves: moves, via: via, landing: landing, advances: advances, effort: effort}) AS shorter
}
WITH
  *,
  CASE WHEN size(shorter) >= $limit THEN shorter[-1].effort ELSE 1.0 / 0.0 END AS bound
CALL (origin, destination, held, asked, shorter, bound) {
  UNWIND shorter AS route
  RETURN route
UNION ALL
  MATCH (origin)-[t1:TRANSITION]->(a:Occupation)-[t2:TRANSITION]->(b:Occupation)-[t3:TRANSITION]->(c:Occupation)-[t4:TRANSITION]->(destination)
  USING JOIN ON b
  WHERE $maxMoves >= 4
    AND t1.relatedness >= $minRelatedness AND coalesce(t1.jobZoneStep, 0) <= $maxJobZoneSteps
    AND t2.relatedness >= $minRelatedness AND coalesce(t2.jobZoneStep, 0) <= $maxJobZoneSteps
    AND t3.relatedness >= $minRelatedness AND coalesce(t3.jobZoneStep, 0) <= $maxJobZoneSteps
    AND t4.relatedness >= $minRelatedness AND coalesce(t4.jobZoneStep, 0) <= $maxJobZoneSteps
    AND t1.effort + t2.effort <= bound AND t3.effort + t4.effort <= bound
    AND NOT a.soc IN $avoid AND NOT b.soc IN $avoid AND NOT c.soc IN $avoid
    AND origin <> destination
    AND a <> c AND a <> destination AND b <> origin AND b <> destination AND c <> origin
    AND t1.effort + t2.effort + t3.effort + t4.effort <= bound
  WITH held, asked, bound, [t1, t2, t3, t4] AS moves, a, b, c
  WITH
    asked,
    bound,
    moves,
    [a.soc, b.soc, c.soc] AS via,
    reduce(least = held, t IN moves | CASE WHEN t.landingRank < least THEN t.landingRank ELSE least END) AS landing
  WHERE all(soc IN $through WHERE soc IN via OR soc IN [$from, $to])
  WITH
    bound,
    moves,
    via,
    landing,
    CASE WHEN asked > landing THEN asked - landing ELSE 0 END AS advances
  WITH
    bound,
    moves,
    via,
    landing,
    advances,
    round(reduce(sum = 0.0, t IN moves | sum + t.effort) + advances * $advanceEffort, 9) AS effort
  WHERE effort < bound
  ORDER BY effort, via
  LIMIT toInteger($limit)
  RETURN {moves: moves, via: via, landing: landing, advances: advances, effort: effort} AS route
}
WITH
  origin,
  destination,
  held,
  route
ORDER BY route.effort, size(route.moves), route.via
LIMIT toInteger($limit)
WITH
  origin,
  collect(route {
    .*,
    steps: [step IN range(1, size(route.moves) + route.advances) |
      CASE
        WHEN step > size(route.moves)
          THEN {former: destination, reached: destination, rank: route.landing + step - size(route.moves)}
        ELSE {
          move: route.moves[step - 1],
          former: startNode(route.moves[step - 1]),
          reached: endNode(route.moves[step - 1]),
          rank: reduce(least = held, t IN route.moves[0..step] | CASE WHEN t.landingRank < least THEN t.landingRank ELSE least END)
        }
      END]
  }) AS routes
CALL (routes) {
  UNWIND routes AS route
  UNWIND route.moves AS move
  WITH DISTINCT
    move,
    startNode(move) AS former,
    endNode(move) AS reached
  CALL (former, reached) {
    UNWIND [former, reached] AS occupation
    MATCH (occupation)-[r:REQUIRES|USES]->(element)
    WITH
      element,
      [label IN labels(element) WHERE label <> 'Element'][0] AS kind,
      collect(CASE WHEN occupation = former THEN properties(r) END)[0] AS have,
      collect(CASE WHEN occupation <> former THEN properties(r) END)[0] AS need
    WITH
      *,
      CASE WHEN element:WorkStyle THEN left(element.id, 3) ELSE kind END AS part
    WITH
      collect([element, kind, have, need, part]) AS entries,
      collect(DISTINCT CASE WHEN have IS NOT NULL THEN part END) AS known
    UNWIND entries AS entry
    WITH
      entry[0] AS element,
      entry[1] AS kind,
      entry[2] AS have,
      entry[3] AS need
    WHERE need IS NOT NULL
      AND entry[4] IN known
      AND ($includeSuppressed OR NOT (
        coalesce(need.importanceSuppress, false) OR coalesce(need.levelSuppress, false) OR coalesce(need.notRelevant, false)
        OR coalesce(have.importanceSuppress, false) OR coalesce(have.levelSuppress, false)))
    WITH
      element,
      kind,
      have,
      need,
      CASE
        WHEN need.importance IS NOT NULL THEN (need.importance - 1) / 4.0
        WHEN need.impact > 0 THEN need.impact / 3.0
        WHEN need.listedRank IS NOT NULL THEN 10.0 / (9 + need.listedRank)
        WHEN need.inDemand THEN 0.25
        WHEN need.hotTechnology THEN 0.1
        ELSE 0.05
      END AS weight,
      CASE
        WHEN have IS NULL THEN coalesce(need.level / 7.0, 1.0)
        WHEN need.level > have.level THEN (need.level - have.level) / 7.0
        WHEN need.level IS NULL AND need.importance > have.importance THEN (need.importance - have.importance) / 4.0
        WHEN need.importance IS NULL AND need.impact > have.impact THEN (need.impact - have.impact) / 6.0
        ELSE 0.0
      END AS shortfall
    WITH
      element,
      kind,
      have,
      need,
      weight,
      shortfall,
      CASE
        WHEN shortfall > 0 THEN weight * shortfall
        WHEN have.distinctiveness < need.distinctiveness THEN weight * have.distinctiveness
        ELSE weight * coalesce(need.distinctiveness, 0.0)
      END AS telling
    ORDER BY telling DESC, coalesce(element.id, element.code)
    WITH
      collect(CASE WHEN shortfall = 0 THEN [element, have, need, weight, shortfall, kind] END)[0..toInteger($listed)] AS shared,
      collect(CASE WHEN shortfall > 0 THEN [element, have, need, weight, shortfall, kind] END)[0..toInteger($listed)] AS missing
    RETURN
      [entry IN shared | {
        id: coalesce(entry[0].id, entry[0].code),
        name: entry[0].name,
        kind: entry[5],
        weight: round(entry[3], 4),
        haveImportance: entry[1].importance,
        haveLevel: entry[1].level,
        needImportance: entry[2].importance,
        needLevel: entry[2].level,
        needRank: entry[2].listedRank,
        release: entry[2].release,
        document: entry[2].document
      }] AS shared,
      [entry IN missing | {
        id: coalesce(entry[0].id, entry[0].code),
        name: entry[0].name,
        kind: entry[5],
        weight: round(entry[3], 4),
        shortfall: round(entry[4], 4),
        haveImportance: entry[1].importance,
        haveLevel: entry[1].level,
        needImportance: entry[2].importance,
        needLevel: entry[2].level,
        needRank: entry[2].listedRank,
        release: entry[2].release,
        document: entry[2].document
      }] AS missing
  }
  RETURN collect({move: move, shared: shared, missing: missing}) AS comparisons
}
CALL (routes) {
  UNWIND routes AS route
  UNWIND route.steps AS step
  WITH DISTINCT
    step.reached AS reached,
    step.rank AS rank
  CALL (reached, rank) {
    MATCH (reached)-[:HAS_FRAMEWORK]->(framework:Framework)-[:HAS_LEVEL]->(level:Level)-[:HAS_STATEMENT]->(statement:Statement)
    WHERE level.rank = rank
      AND framework.kind IN $frameworks
    WITH
      framework,
      level,
      statement,
      COLLECT {
        MATCH (statement)-[cites:CITES]->(source:CitationSource)
        RETURN source {.id, .label, .title} AS citation
        ORDER BY cites.position, source.id
      } AS citations
    ORDER BY framework.kind DESC, statement.position, statement.id
    RETURN
      collect({
        id: statement.id,
        framework: framework.kind,
        level: level.name,
        levelInferred: level.levelInferred,
        text: statement.text,
        citations: citations
      }) AS statements
  }
  RETURN collect({reached: reached, rank: rank, statements: statements}) AS mastery
}
UNWIND range(1, size(routes)) AS number
WITH
  origin,
  comparisons,
  mastery,
  number,
  routes[number - 1] AS route
RETURN
  number AS route,
  route.effort AS effort,
  size(route.moves) AS moves,
  route.advances AS advances,
  ['Emerging', 'Developing', 'Proficient', 'Advanced'][route.landing + route.advances - 1] AS level,
  [$from] + route.via + CASE WHEN size(route.moves) > 0 THEN [$to] ELSE [] END AS occupations,
  [origin.jobZone] + [t IN route.moves | endNode(t).jobZone] AS jobZones,
  reduce(
    weakest = null,
    t IN route.moves |
    CASE
      WHEN weakest IS NULL OR t.relatedness < weakest.relatedness
        THEN {from: startNode(t).soc, to: endNode(t).soc, relatedness: t.relatedness}
      ELSE weakest
    END
  ) AS weakestLink,
  [step IN route.steps | {
    kind: CASE WHEN step.move IS NULL THEN 'advance' ELSE 'move' END,
    from: {soc: step.former.soc, title: step.former.title, jobZone: step.former.jobZone},
    to: {soc: step.reached.soc, title: step.reached.title, jobZone: step.reached.jobZone},
    level: ['Emerging', 'Developing', 'Proficient', 'Advanced'][step.rank - 1],
    effort: CASE WHEN step.move IS NULL THEN $advanceEffort ELSE step.move.effort END,
    relatedness: step.move.relatedness,
    coverage: step.move.coverage,
    gap: step.move.gap,
    jobZoneStep: step.move.jobZoneStep,
    jobZoneInferred: step.move.jobZoneInferred,
    release: step.move.release,
    method: step.move.method,
    shared: coalesce([c IN comparisons WHERE c.move = step.move | c.shared][0], []),
    missing: coalesce([c IN comparisons WHERE c.move = step.move | c.missing][0], []),
    statements: coalesce([m IN mastery WHERE m.reached = step.reached AND m.rank = step.rank | m.statements][0], [])
  }] AS steps
ORDER BY route
LIMIT toInteger($limit);
