:params {occupation: '21-1021.00', direction: 'onwards', level: null, maxMoves: 2, maxJobZoneSteps: 1, maxJobZonesDown: 0, minRelatedness: 0, avoid: [], limit: 25};
// Which occupations can be reached from this one, or reach it, in how many moves and over which bridges?
//
// Each occupation is returned once, with its best route. Exact: the best route of n moves to an occupation is the best route of n - 1
// moves to one before it, and a move. So each layer holds the best route of as many moves to every occupation, made from the layer before.
//
// @param occupation string 1..200: the SOC code of the occupation to look from
// @param direction string onwards|backwards: onwards for where one can go from it, backwards for where one can come from
// @param level string? Emerging|Developing|Proficient|Advanced: the level held at the start; null: the covered requirements alone decide
// @param maxMoves integer 1..4: the most moves
// @param maxJobZoneSteps integer 0..4: the most job zones up in one move
// @param maxJobZonesDown integer 0..4: the most job zones that the end of a route may be below its start; 0 leaves steps aside and up
// @param minRelatedness number 0..1: the least relatedness of each move
// @param avoid string[] 0..50: SOC codes that are neither passed through nor returned
// @param limit integer 1..500: the most occupations
//
// @column soc string: the occupation at the other end
// @column title string: its title
// @column jobZone integer?: its job zone, where it is known
// @column effort number: of the best route
// @column moves integer: of the best route
// @column level string: the level at which its last move lands
// @column weakestRelatedness number: of the least related move on it
// @column bridges map[]: the occupations between, first to last
// @column directEffort number?: the effort of the direct move, where there is one and it is viable

WITH ['Emerging', 'Developing', 'Proficient', 'Advanced'] AS levels, $direction = 'onwards' AS onwards
MATCH (start:Occupation {soc: $occupation})
WITH *, coalesce([i IN range(0, 3) WHERE levels[i] = $level | i + 1][0], 4) AS held
WITH
  *,
  reduce(layers = [[[start, [0.0, 0, [], held, 1.0]]]], move IN range(1, toInteger($maxMoves)) |
    layers + [routes IN [COLLECT {
      UNWIND layers[-1] AS entry
      WITH entry[0] AS n, entry[1] AS best
      MATCH (n)-[t:TRANSITION]-(m:Occupation)
      WHERE (startNode(t) = n) = onwards
        AND t.relatedness >= $minRelatedness
        AND coalesce(t.jobZoneStep, 0) <= $maxJobZoneSteps
        AND m <> start
        AND NOT m.soc IN $avoid
      WITH m, [
        round(best[0] + t.effort, 9),
        move,
        CASE WHEN onwards THEN best[2] + [m.soc] ELSE [m.soc] + best[2] END,
        CASE WHEN t.landingRank < best[3] THEN t.landingRank ELSE best[3] END,
        CASE WHEN t.relatedness < best[4] THEN t.relatedness ELSE best[4] END
      ] AS route
      RETURN [m, route] AS entry
      ORDER BY m.soc, route
    }] | [i IN range(0, size(routes) - 1) WHERE i = 0 OR routes[i][0] <> routes[i - 1][0] | routes[i]]]) AS layers
UNWIND layers[1..] AS layer
UNWIND layer AS entry
WITH levels, onwards, start, entry[0] AS reached, min(entry[1]) AS best
WHERE coalesce(CASE WHEN onwards THEN start.jobZone - reached.jobZone ELSE reached.jobZone - start.jobZone END, 0) <= $maxJobZonesDown
ORDER BY best[0], best[1], best[2]
LIMIT toInteger($limit)
OPTIONAL MATCH (start)-[direct:TRANSITION]-(reached)
WHERE (startNode(direct) = start) = onwards
  AND direct.relatedness >= $minRelatedness
  AND coalesce(direct.jobZoneStep, 0) <= $maxJobZoneSteps
RETURN
  reached.soc AS soc,
  reached.title AS title,
  reached.jobZone AS jobZone,
  best[0] AS effort,
  best[1] AS moves,
  levels[best[3] - 1] AS level,
  best[4] AS weakestRelatedness,
  [soc IN CASE WHEN onwards THEN best[2][..-1] ELSE best[2][1..] END |
    COLLECT { MATCH (bridge:Occupation {soc: soc}) RETURN bridge {.soc, .title, .jobZone} }[0]] AS bridges,
  direct.effort AS directEffort
ORDER BY effort, moves, soc
LIMIT toInteger($limit);
