:params {from: '21-1021.00', fromLevel: 'Proficient', to: '21-1014.00', toLevel: 'Proficient', maxMoves: 4, maxJobZoneSteps: 1, minRelatedness: 0, avoid: [], through: [], advanceEffort: 0.25, limit: 5};
// What are the best routes from one occupation and level to another?
//
// A route moves along transitions and then advances, level by level, to the level to reach. Its effort is the sum over its moves and
// advances. A move lands at the level that the covered requirements support, and never above the level held before; advancing before a
// move never helps. Exact: every route of up to four moves is two halves of up to two moves that meet in its middle. `routes/steps`
// explains the moves and advances that this query returns.
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
// @param limit integer 1..50: the most routes
//
// @column effort number: of all moves and advances
// @column moves integer: how many
// @column advances integer: how many
// @column level string: the level at the end
// @column occupations string[]: the SOC codes on the way, first to last
// @column jobZones integer[]: their job zones, where known
// @column weakestLink map?: the move of the least relatedness
// @column steps map[]: each move or advance: the SOC codes from and to, and the rank of the level that it reaches

WITH ['Emerging', 'Developing', 'Proficient', 'Advanced'] AS levels
MATCH (origin:Occupation {soc: $from})
MATCH (destination:Occupation {soc: $to})
WHERE none(soc IN $avoid WHERE soc IN [$from, $to])
WITH
  *,
  coalesce([i IN range(0, 3) WHERE levels[i] = $fromLevel | i + 1][0], CASE WHEN origin = destination THEN 1 ELSE 4 END) AS held,
  coalesce([i IN range(0, 3) WHERE levels[i] = $toLevel | i + 1][0], CASE WHEN origin = destination THEN 4 ELSE 0 END) AS wanted
CALL (origin, destination) {
  MATCH (origin)-[moves:TRANSITION WHERE moves.relatedness >= $minRelatedness AND coalesce(moves.jobZoneStep, 0) <= $maxJobZoneSteps]->{0,2}(destination)
  WITH [$from] + [move IN moves | endNode(move).soc] AS codes, reduce(sum = 0.0, move IN moves | sum + move.effort) AS effort
  WHERE size(codes) <= $maxMoves + 1
    AND none(soc IN $avoid WHERE soc IN codes) AND all(soc IN $through WHERE soc IN codes)
  ORDER BY effort LIMIT toInteger($limit)
  RETURN CASE WHEN count(*) >= $limit THEN max(effort) + 3 * $advanceEffort ELSE 1.0 / 0.0 END AS bound
}
CALL (origin, destination) {
  MATCH (origin)-[moves:TRANSITION WHERE moves.relatedness >= $minRelatedness AND coalesce(moves.jobZoneStep, 0) <= $maxJobZoneSteps]->{0,2}(middle:Occupation)
  RETURN middle, moves, 'first' AS half
UNION ALL
  MATCH (middle:Occupation)-[moves:TRANSITION WHERE moves.relatedness >= $minRelatedness AND coalesce(moves.jobZoneStep, 0) <= $maxJobZoneSteps]->{0,2}(destination)
  RETURN middle, moves, 'last' AS half
}
WITH *, [moves, reduce(sum = 0.0, move IN moves | sum + move.effort)] AS entry
WITH
  origin, destination, levels, held, wanted, bound, middle,
  collect(CASE half WHEN 'first' THEN entry END) AS firsts,
  collect(CASE half WHEN 'last' THEN entry END) AS lasts
UNWIND firsts AS first
UNWIND lasts AS last
WITH *
WHERE first[1] + last[1] <= bound
  AND size(first[0]) - size(last[0]) IN [0, 1]
  AND size(first[0]) + size(last[0]) <= $maxMoves
WITH *, first[0] + last[0] AS moves
WITH *, [$from] + [move IN moves | endNode(move).soc] AS codes
WHERE all(i IN range(1, size(codes) - 1) WHERE NOT codes[i] IN codes[..i])
  AND none(soc IN $avoid WHERE soc IN codes)
  AND all(soc IN $through WHERE soc IN codes)
WITH *, reduce(rank = held, move IN moves | CASE WHEN move.landingRank < rank THEN move.landingRank ELSE rank END) AS landing
WITH *, CASE WHEN wanted > landing THEN wanted - landing ELSE 0 END AS advances
WITH *, round(reduce(sum = 0.0, move IN moves | sum + move.effort) + advances * $advanceEffort, 9) AS effort
ORDER BY effort, size(moves), codes
LIMIT toInteger($limit)
RETURN
  effort,
  size(moves) AS moves,
  advances,
  levels[landing + advances - 1] AS level,
  codes AS occupations,
  [origin.jobZone] + [move IN moves | endNode(move).jobZone] AS jobZones,
  COLLECT {
    UNWIND range(0, size(moves) - 1) AS i
    WITH i, moves[i] AS move
    RETURN {from: startNode(move).soc, to: endNode(move).soc, relatedness: move.relatedness} AS link
    ORDER BY move.relatedness, i LIMIT 1
  }[0] AS weakestLink,
  [i IN range(0, size(moves) - 1) | {from: codes[i], to: codes[i + 1], rank: reduce(rank = held, move IN moves[..i + 1] | CASE WHEN move.landingRank < rank THEN move.landingRank ELSE rank END)}]
    + [i IN range(1, advances) | {from: $to, to: $to, rank: landing + i}] AS steps
ORDER BY effort, moves, occupations
LIMIT toInteger($limit);
