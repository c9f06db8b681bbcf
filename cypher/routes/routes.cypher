:params {from: '21-1021.00', fromLevel: 'Proficient', to: '21-1014.00', toLevel: 'Proficient', maxMoves: 4, maxJobZoneSteps: 4, minRelatedness: 0, maxMonths: 600, avoid: [], through: [], stopMonths: 12, advanceMonths: 12, limit: 5};
// What are the best routes from one occupation and level to another?
//
// A route moves along transitions, where needed after a credential, and then advances to the level to reach. It lands no higher than the
// level held, nor than any transition between two of its stops. Exact: a route of up to four moves is two halves that meet in its middle,
// and the shortest two halves at each middle give routes that bound the months of all others.
//
// @param from string 1..200: the SOC code of the occupation to start from
// @param fromLevel string? Emerging|Developing|Proficient|Advanced: the level held there; null: the moves alone decide, Emerging within one occupation
// @param to string 1..200: the SOC code of the occupation to reach
// @param toLevel string? Emerging|Developing|Proficient|Advanced: the level to reach there; null: wherever the last move lands, Advanced within one occupation
// @param maxMoves integer 0..4: the most moves
// @param maxJobZoneSteps integer 0..4: the most job zones up in one move
// @param minRelatedness number 0..1: the least relatedness of each move
// @param maxMonths number 0..600: the most months of a route
// @param avoid string[] 0..50: SOC codes that are in no route
// @param through string[] 0..3: SOC codes that every route passes through
// @param stopMonths number 0..120: the months of work in each occupation between; no data says how many, a year is a planner's figure
// @param advanceMonths number 0..120: the months that one advance takes; a planner's figure too
// @param limit integer 1..50: the most routes
//
// @column months number: of all moves, of the work between them and of all advances
// @column moves integer: how many
// @column qualifies integer: how many moves need a credential first
// @column advances integer: how many
// @column level string: the level at the end
// @column occupations string[]: the SOC codes on the way, first to last
// @column jobZones integer[]: their job zones, where known
// @column weakestLink map?: the move of the least relatedness
// @column steps map[]: each move or advance: the SOC codes from and to, and the rank of the level that it reaches

WITH ['Emerging', 'Developing', 'Proficient', 'Advanced'] AS levels
MATCH (origin:Occupation {soc: $from}), (destination:Occupation {soc: $to})
WHERE none(soc IN $avoid WHERE soc IN [$from, $to])
WITH
  *,
  COLLECT { MATCH (o:Occupation) WHERE o.soc IN $avoid RETURN o } AS avoided,
  coalesce([i IN range(0, 3) WHERE levels[i] = $fromLevel | i + 1][0], CASE WHEN origin = destination THEN 1 ELSE 4 END) AS held,
  coalesce([i IN range(0, 3) WHERE levels[i] = $toLevel | i + 1][0], CASE WHEN origin = destination THEN 4 ELSE 0 END) AS wanted
CALL (origin, destination) {
  MATCH (origin)-[moves:TRANSITION WHERE moves.relatedness >= $minRelatedness AND coalesce(moves.jobZoneStep, 0) <= $maxJobZoneSteps]->{0,2}(middle:Occupation)
  RETURN middle, moves, 'first' AS half
UNION ALL
  MATCH (middle:Occupation)-[moves:TRANSITION WHERE moves.relatedness >= $minRelatedness AND coalesce(moves.jobZoneStep, 0) <= $maxJobZoneSteps]->{0,2}(destination)
  RETURN middle, moves, 'last' AS half
}
WITH *, reduce(sum = 0.0, move IN moves | sum + move.months + $stopMonths) AS months
ORDER BY months
WITH origin, levels, held, wanted, avoided, middle, collect(CASE half WHEN 'first' THEN [months, moves] END) AS firsts, collect(CASE half WHEN 'last' THEN [months, moves] END) AS lasts
WHERE firsts <> [] AND lasts <> []
WITH origin, levels, held, wanted, avoided, collect([firsts, lasts]) AS middles
CALL (origin, middles, wanted, avoided) {
  UNWIND middles AS halves UNWIND halves[0][..2] AS first UNWIND halves[1][..2] AS last
  WITH *, first[0] + last[0] - CASE WHEN first[1] = [] THEN 0 ELSE $stopMonths END AS moving, [move IN first[1] + last[1] | endNode(move)] AS stops
  WHERE size(first[1]) - size(last[1]) IN [0, 1] AND size(stops) <= $maxMoves
    AND NOT origin IN stops AND all(i IN range(1, size(stops) - 1) WHERE NOT stops[i] IN stops[..i])
    AND none(stop IN stops WHERE stop IN avoided) AND all(soc IN $through WHERE soc IN [$from] + [stop IN stops | stop.soc])
  WITH moving + CASE WHEN wanted > 1 THEN wanted - 1 ELSE 0 END * $advanceMonths AS most
  ORDER BY most LIMIT toInteger($limit)
  RETURN CASE WHEN count(*) >= $limit AND max(most) < $maxMonths THEN max(most) ELSE $maxMonths END + 0.001 AS bound
}
UNWIND middles AS halves UNWIND halves[0] AS first UNWIND halves[1] AS last
WITH *, first[0] + last[0] - CASE WHEN first[1] = [] THEN 0 ELSE $stopMonths END AS moving
WHERE moving <= bound AND size(first[1]) - size(last[1]) IN [0, 1] AND size(first[1]) + size(last[1]) <= $maxMoves
WITH *, first[1] + last[1] AS moves, reduce(rank = held, move IN first[1] + last[1] | CASE WHEN move.landingRank < rank THEN move.landingRank ELSE rank END) AS carried
WHERE moving + CASE WHEN wanted > carried THEN wanted - carried ELSE 0 END * $advanceMonths <= bound
WITH *, [$from] + [move IN moves | endNode(move).soc] AS codes
WHERE all(i IN range(1, size(codes) - 1) WHERE NOT codes[i] IN codes[..i]) AND none(soc IN $avoid WHERE soc IN codes) AND all(soc IN $through WHERE soc IN codes)
WITH *, COLLECT {
  UNWIND range(0, size(moves) - 1) AS i UNWIND range(i, size(moves) - 1) AS stop
  WITH stop, startNode(moves[i]) AS earlier, endNode(moves[stop]) AS later
  MATCH (earlier)-[direct:TRANSITION]->(later) RETURN [stop, direct.landingRank]
} AS caps
WITH *, reduce(rank = held, cap IN caps | CASE WHEN cap[1] < rank THEN cap[1] ELSE rank END) AS landing
WITH *, CASE WHEN wanted > landing THEN wanted - landing ELSE 0 END AS advances
WITH *, round(moving + advances * $advanceMonths, 1) AS months
WHERE months <= bound
ORDER BY months, size(moves), codes LIMIT toInteger($limit)
RETURN
  months,
  size(moves) AS moves,
  size([move IN moves WHERE move.credentialFirst]) AS qualifies,
  advances, levels[landing + advances - 1] AS level,
  codes AS occupations,
  [origin.jobZone] + [move IN moves | endNode(move).jobZone] AS jobZones,
  COLLECT { UNWIND moves AS m RETURN {from: startNode(m).soc, to: endNode(m).soc, relatedness: m.relatedness} ORDER BY m.relatedness LIMIT 1 }[0] AS weakestLink,
  [i IN range(0, size(moves) - 1) | {from: codes[i], to: codes[i + 1], rank: reduce(rank = held, cap IN caps | CASE WHEN cap[0] <= i AND cap[1] < rank THEN cap[1] ELSE rank END)}]
    + [i IN range(1, advances) | {from: $to, to: $to, rank: landing + i}] AS steps
ORDER BY months, moves, occupations
LIMIT toInteger($limit);
