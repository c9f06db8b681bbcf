:params {occupation: '21-1021.00', direction: 'onwards', level: null, maxMoves: 2, maxJobZoneSteps: 4, maxJobZonesDown: 0, minRelatedness: 0, maxMonths: 600, minWage: 0, minOpenings: 0, kinds: ['advance', 'near', 'change'], avoid: [], stopMonths: 12, sort: 'fit', limit: 25};
// Which occupations can be reached from this one, or reach it, in how many months and moves?
//
// Each occupation is returned once, with its quickest route: the quickest of n moves is the quickest of n - 1 moves and a move, so each
// layer is made from the one before. Sorted by fit, direct moves come first, and of them those that advance, then near ones, then changes.
//
// @param occupation string 1..200: the SOC code of the occupation to look from
// @param direction string onwards|backwards: onwards for where one can go from it, backwards for where one can come from
// @param level string? Emerging|Developing|Proficient|Advanced: the level held at the start; null: the moves alone decide
// @param maxMoves integer 1..4: the most moves
// @param maxJobZoneSteps integer 0..4: the most job zones up in one move
// @param maxJobZonesDown integer 0..4: the most job zones that the end of a route may be below its start; 0 leaves steps aside and up
// @param minRelatedness number 0..1: the least relatedness of each move
// @param maxMonths number 0..600: the most months of a route
// @param minWage number 0..1000000: the least median wage a year at the other end, in dollars; an unknown one counts as 0
// @param minOpenings number 0..10000: the least openings a year there, in thousands; unknown ones count as 0
// @param kinds string[] advance|near|change: the kinds of moves
// @param avoid string[] 0..50: SOC codes that are neither passed through nor returned
// @param stopMonths number 0..120: the months of work in each occupation between; a planner's figure
// @param sort string fit|months|wage|openings: what comes first
// @param limit integer 1..500: the most occupations
//
// @column soc string: the occupation at the other end
// @column title string: its title
// @column jobZone integer?: its job zone, where it is known
// @column months number: of the route
// @column moves integer: of the route
// @column kind string: advance, near or change; of several moves a change where one is, otherwise an advance where one is
// @column credentialFirst boolean: a move on it needs a credential first
// @column level string: the level at which its last move lands
// @column fit number: how well work and time fit, 0 to 1; of several moves their product
// @column weakestRelatedness number: of the least related move on it
// @column bridges map[]: the occupations between, first to last
// @column usualEducation string?: the usual education there
// @column outlook map?: median wage, growth and openings there, where the Employment Projections have them
// @column direct map?: the direct move, where there is one within the thresholds

WITH ['Emerging', 'Developing', 'Proficient', 'Advanced'] AS levels, $direction = 'onwards' AS onwards
MATCH (start:Occupation {soc: $occupation})
WITH
  *,
  reduce(layers = [[[start, [0.0, 0, [$occupation], 1.0, 1.0, [], false]]]], move IN range(1, toInteger($maxMoves)) |
    layers + [routes IN [COLLECT {
      UNWIND layers[-1] AS entry
      WITH entry[0] AS n, entry[1] AS best
      MATCH (n)-[t:TRANSITION]-(m:Occupation)
      WHERE (startNode(t) = n) = onwards
        AND t.relatedness >= $minRelatedness AND coalesce(t.jobZoneStep, 0) <= $maxJobZoneSteps AND t.kind IN $kinds
        AND m <> start AND NOT m.soc IN $avoid
      WITH m, [
        round(best[0] + t.months + CASE WHEN move > 1 THEN $stopMonths ELSE 0 END, 1),
        move,
        CASE WHEN onwards THEN best[2] + [m.soc] ELSE [m.soc] + best[2] END,
        CASE WHEN t.relatedness < best[3] THEN t.relatedness ELSE best[3] END,
        best[4] * t.fit, best[5] + [t.kind], best[6] OR t.credentialFirst
      ] AS route
      RETURN [m, route] AS entry ORDER BY m.soc, route
    }] | [i IN range(0, size(routes) - 1) WHERE i = 0 OR routes[i][0] <> routes[i - 1][0] | routes[i]]]) AS layers
UNWIND layers[1..] AS layer
UNWIND layer AS entry
WITH levels, onwards, start, entry[0] AS reached, min(entry[1]) AS best
OPTIONAL MATCH (reached)-[:HAS_OUTLOOK]->(outlook:Outlook)
WITH *, CASE WHEN 'change' IN best[5] THEN 'change' WHEN 'advance' IN best[5] THEN 'advance' ELSE 'near' END AS kind
WHERE coalesce(CASE WHEN onwards THEN start.jobZone - reached.jobZone ELSE reached.jobZone - start.jobZone END, 0) <= $maxJobZonesDown
  AND best[0] <= $maxMonths
  AND coalesce(outlook.medianWage, 0) >= $minWage
  AND coalesce(outlook.openings, 0) >= $minOpenings
WITH *, CASE $sort
    WHEN 'fit' THEN CASE best[1] WHEN 1 THEN 0 ELSE 10 END + CASE kind WHEN 'advance' THEN 1 WHEN 'near' THEN 3 ELSE 5 END - best[4]
    WHEN 'wage' THEN -coalesce(outlook.medianWage, 0)
    WHEN 'openings' THEN -coalesce(outlook.openings, 0)
    ELSE best[0]
  END AS place
ORDER BY place, best[0], best[1], best[2] LIMIT toInteger($limit)
OPTIONAL MATCH (start)-[direct:TRANSITION]-(reached)
WHERE (startNode(direct) = start) = onwards AND direct.relatedness >= $minRelatedness AND coalesce(direct.jobZoneStep, 0) <= $maxJobZoneSteps
CALL (levels, best) {
  UNWIND range(0, size(best[2]) - 2) AS i UNWIND best[2][i + 1..] AS later
  MATCH (:Occupation {soc: best[2][i]})-[t:TRANSITION]->(:Occupation {soc: later})
  WITH coalesce([i IN range(0, 3) WHERE levels[i] = $level | i + 1][0], 4) AS held, min(t.landingRank) AS least, levels
  RETURN levels[CASE WHEN held < least THEN held ELSE least END - 1] AS level
}
RETURN
  reached.soc AS soc, reached.title AS title, reached.jobZone AS jobZone, best[0] AS months, best[1] AS moves, kind,
  best[6] AS credentialFirst, level, round(best[4], 4) AS fit, best[3] AS weakestRelatedness,
  [soc IN best[2][1..-1] | COLLECT { MATCH (bridge:Occupation {soc: soc}) RETURN bridge {.soc, .title, .jobZone} }[0]] AS bridges,
  reached.usualEducation AS usualEducation, outlook {.medianWage, .medianWageAtLeast, .growth, .openings} AS outlook, properties(direct) AS direct
ORDER BY place, months, moves, soc
LIMIT toInteger($limit);
