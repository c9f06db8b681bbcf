:params {occupation: '21-1021.00', level: null, maxMoves: 2, maxJobZoneSteps: 1, maxJobZonesDown: 0, minRelatedness: 0, avoid: [], limit: 25};
// Where can one go from an occupation, in how many moves and over which bridges?
//
// Each occupation is told once, with its best route. Exact: the best route of n moves to an occupation is the best route of n - 1
// moves to one before it, and a move, so that one table of best routes for each number of moves is enough.
//
// @param occupation string 1..200: the SOC code of the occupation to start from
// @param level string? Emerging|Developing|Proficient|Advanced: the level held there; null: the covered requirements alone decide
// @param maxMoves integer 1..4: the most moves
// @param maxJobZoneSteps integer 0..4: the most job zones up in one move
// @param maxJobZonesDown integer 0..4: the most job zones that an occupation may be below this one; 0 tells steps aside and up
// @param minRelatedness number 0..1: the least relatedness of each move
// @param avoid string[] 0..50: SOC codes that are neither passed through nor told
// @param limit integer 1..500: the most occupations
//
// @column soc string: the occupation that can be reached
// @column title string: its title
// @column jobZone integer?: its job zone, where it is known
// @column effort number: of the best route
// @column moves integer: of the best route
// @column level string: the level at which its last move lands
// @column weakestRelatedness number: of the least related move on it
// @column bridges map[]: the occupations between, first to last
// @column directEffort number?: the effort of the direct move, where there is one and it is viable

MATCH (start:Occupation {soc: $occupation})
WITH
  start,
  [[start, [0.0, 0, [], CASE coalesce($level, 'Advanced') WHEN 'Emerging' THEN 1 WHEN 'Developing' THEN 2 WHEN 'Proficient' THEN 3 ELSE 4 END, 1.0]]] AS layer0
CALL (start, layer0) {
  UNWIND layer0 AS entry
  WITH start, entry[0] AS n, entry[1] AS best
  MATCH (n)-[t:TRANSITION]->(m:Occupation)
  WHERE $maxMoves >= 1
    AND t.relatedness >= $minRelatedness AND coalesce(t.jobZoneStep, 0) <= $maxJobZoneSteps
    AND m <> start
    AND NOT m.soc IN $avoid
  WITH
    m,
    min([
      round(best[0] + t.effort, 9),
      1,
      best[2] + [m.soc],
      CASE WHEN t.landingRank < best[3] THEN t.landingRank ELSE best[3] END,
      CASE WHEN t.relatedness < best[4] THEN t.relatedness ELSE best[4] END
    ]) AS best
  RETURN collect([m, best]) AS layer1
}
CALL (start, layer1) {
  UNWIND layer1 AS entry
  WITH start, entry[0] AS n, entry[1] AS best
  MATCH (n)-[t:TRANSITION]->(m:Occupation)
  WHERE $maxMoves >= 2
    AND t.relatedness >= $minRelatedness AND coalesce(t.jobZoneStep, 0) <= $maxJobZoneSteps
    AND m <> start
    AND NOT m.soc IN $avoid
  WITH
    m,
    min([
      round(best[0] + t.effort, 9),
      2,
      best[2] + [m.soc],
      CASE WHEN t.landingRank < best[3] THEN t.landingRank ELSE best[3] END,
      CASE WHEN t.relatedness < best[4] THEN t.relatedness ELSE best[4] END
    ]) AS best
  RETURN collect([m, best]) AS layer2
}
CALL (start, layer2) {
  UNWIND layer2 AS entry
  WITH start, entry[0] AS n, entry[1] AS best
  MATCH (n)-[t:TRANSITION]->(m:Occupation)
  WHERE $maxMoves >= 3
    AND t.relatedness >= $minRelatedness AND coalesce(t.jobZoneStep, 0) <= $maxJobZoneSteps
    AND m <> start
    AND NOT m.soc IN $avoid
  WITH
    m,
    min([
      round(best[0] + t.effort, 9),
      3,
      best[2] + [m.soc],
      CASE WHEN t.landingRank < best[3] THEN t.landingRank ELSE best[3] END,
      CASE WHEN t.relatedness < best[4] THEN t.relatedness ELSE best[4] END
    ]) AS best
  RETURN collect([m, best]) AS layer3
}
CALL (start, layer3) {
  UNWIND layer3 AS entry
  WITH start, entry[0] AS n, entry[1] AS best
  MATCH (n)-[t:TRANSITION]->(m:Occupation)
  WHERE $maxMoves >= 4
    AND t.relatedness >= $minRelatedness AND coalesce(t.jobZoneStep, 0) <= $maxJobZoneSteps
    AND m <> start
    AND NOT m.soc IN $avoid
  WITH
    m,
    min([
      round(best[0] + t.effort, 9),
      4,
      best[2] + [m.soc],
      CASE WHEN t.landingRank < best[3] THEN t.landingRank ELSE best[3] END,
      CASE WHEN t.relatedness < best[4] THEN t.relatedness ELSE best[4] END
    ]) AS best
  RETURN collect([m, best]) AS layer4
}
UNWIND layer1 + layer2 + layer3 + layer4 AS entry
WITH
  start,
  entry[0] AS reached,
  min(entry[1]) AS best
WHERE coalesce(start.jobZone - reached.jobZone, 0) <= $maxJobZonesDown
ORDER BY best[0], best[1], best[2]
LIMIT toInteger($limit)
OPTIONAL MATCH (start)-[direct:TRANSITION]->(reached)
WHERE direct.relatedness >= $minRelatedness AND coalesce(direct.jobZoneStep, 0) <= $maxJobZoneSteps
RETURN
  reached.soc AS soc,
  reached.title AS title,
  reached.jobZone AS jobZone,
  best[0] AS effort,
  best[1] AS moves,
  ['Emerging', 'Developing', 'Proficient', 'Advanced'][best[3] - 1] AS level,
  best[4] AS weakestRelatedness,
  [soc IN best[2][0..-1] | COLLECT { MATCH (bridge:Occupation {soc: soc}) RETURN bridge {.soc, .title, .jobZone} }[0]] AS bridges,
  direct.effort AS directEffort
ORDER BY effort, moves, soc
LIMIT toInteger($limit);
