:params {from: '21-1021.00', to: '21-1014.00', maxMoves: 4, maxJobZoneSteps: 0, minRelatedness: 0.99, maxMonths: 600, stopMonths: 12, avoid: [], through: []};
// Why is there no route from one occupation to another, and what would give one?
//
// Looks at every loopless route of at most four moves without any threshold, and returns for each threshold the mildest value
// that lets a route pass while the others stay.
//
// @param from string 1..200: the SOC code of the occupation to start from
// @param to string 1..200: the SOC code of the occupation to reach
// @param maxMoves integer 0..4: the most moves of the request
// @param maxJobZoneSteps integer 0..4: the most job zones up in one move of the request
// @param minRelatedness number 0..1: the least relatedness of each move of the request
// @param maxMonths number 0..600: the most months of the request
// @param stopMonths number 0..120: the months of work in each occupation between
// @param avoid string[] 0..50: SOC codes that were not to be in a route
// @param through string[] 0..3: SOC codes that every route was to pass through
//
// @column reason string: found, isolated-origin, isolated-destination, thresholds, or too-far (more than four moves, whatever the thresholds)
// @column transitionsFromOrigin integer: the transitions that leave the origin
// @column viableFromOrigin integer: those within the thresholds
// @column transitionsToDestination integer: the transitions that reach the destination
// @column viableToDestination integer: those within the thresholds
// @column fewestMoves integer?: the moves that a route within the other thresholds needs
// @column minRelatedness number?: the highest least relatedness that gives a route, all else as requested
// @column maxJobZoneSteps integer?: the fewest job zones up in one move that give a route, all else as requested
// @column maxMonths number?: the fewest months that give a route, all else as requested
// @column withoutAvoiding boolean: there is a route when nothing is avoided, all else as requested
// @column withoutPassing boolean: there is a route when nothing has to be passed through, all else as requested
// @column together map?: the values that together give a route, when no single one does

MATCH (origin:Occupation {soc: $from}), (destination:Occupation {soc: $to})
WITH
  *,
  COLLECT { MATCH (o:Occupation) WHERE o.soc IN $avoid RETURN o } AS avoided,
  COUNT { (origin)-[:TRANSITION]->() } AS leaving, COUNT { (destination)<-[:TRANSITION]-() } AS arriving,
  COUNT { (origin)-[t:TRANSITION]->() WHERE t.relatedness >= $minRelatedness AND coalesce(t.jobZoneStep, 0) <= $maxJobZoneSteps } AS viableLeaving,
  COUNT { (destination)<-[t:TRANSITION]-() WHERE t.relatedness >= $minRelatedness AND coalesce(t.jobZoneStep, 0) <= $maxJobZoneSteps } AS viableArriving
CALL (origin, destination, avoided) {
  CALL (origin, destination) {
    MATCH (origin)-[moves:TRANSITION]->{0,2}(middle:Occupation)
    RETURN middle, moves, 'first' AS half
  UNION ALL
    MATCH (middle:Occupation)-[moves:TRANSITION]->{0,2}(destination)
    RETURN middle, moves, 'last' AS half
  }
  WITH *, [move IN moves | endNode(move)] AS stops
  WHERE origin <> destination AND NOT origin IN stops
  WITH origin, avoided, middle, half, [stops, reduce(least = 1.0, move IN moves | CASE WHEN move.relatedness < least THEN move.relatedness ELSE least END),
    reduce(sum = 0.0, move IN moves | sum + move.months + $stopMonths), reduce(most = 0, move IN moves | CASE WHEN move.jobZoneStep > most THEN move.jobZoneStep ELSE most END)] AS entry
  WITH origin, avoided, middle, collect(CASE half WHEN 'first' THEN entry END) AS firsts, collect(CASE half WHEN 'last' THEN entry END) AS lasts
  UNWIND firsts AS first UNWIND lasts AS last
  WITH *, first[0] AS to, last[0] AS onwards
  WHERE size(to) - size(onwards) IN [0, 1] AND none(stop IN to WHERE stop IN onwards)
  WITH
    size(to) + size(onwards) AS count, round(first[2] + last[2] - $stopMonths, 1) AS months,
    CASE WHEN first[1] < last[1] THEN first[1] ELSE last[1] END AS relatedness, CASE WHEN first[3] > last[3] THEN first[3] ELSE last[3] END AS steps,
    none(stop IN [origin] + to + onwards WHERE stop IN avoided) AS avoids,
    all(soc IN $through WHERE soc = $from OR soc IN [stop IN to + onwards | stop.soc]) AS passes
  WITH *, count <= $maxMoves AS short, relatedness >= $minRelatedness AS related, steps <= $maxJobZoneSteps AS gentle, months <= $maxMonths AS quick
  RETURN
    count(*) AS routes,
    count(CASE WHEN short AND related AND gentle AND quick AND avoids AND passes THEN 1 END) AS found,
    min(CASE WHEN related AND gentle AND quick AND avoids AND passes THEN count END) AS fewestMoves,
    max(CASE WHEN short AND gentle AND quick AND avoids AND passes THEN relatedness END) AS minRelatedness,
    min(CASE WHEN short AND related AND quick AND avoids AND passes THEN steps END) AS maxJobZoneSteps,
    min(CASE WHEN short AND related AND gentle AND avoids AND passes THEN months END) AS maxMonths,
    count(CASE WHEN short AND related AND gentle AND quick AND passes THEN 1 END) > 0 AS withoutAvoiding,
    count(CASE WHEN short AND related AND gentle AND quick AND avoids THEN 1 END) > 0 AS withoutPassing,
    min([
      CASE WHEN avoids THEN 0 ELSE 1 END + CASE WHEN passes THEN 0 ELSE 1 END,
      CASE WHEN steps > $maxJobZoneSteps THEN steps ELSE toInteger($maxJobZoneSteps) END,
      CASE WHEN relatedness < $minRelatedness THEN -relatedness ELSE -toFloat($minRelatedness) END,
      CASE WHEN count > $maxMoves THEN count ELSE toInteger($maxMoves) END,
      CASE WHEN quick THEN $maxMonths ELSE months END,
      avoids, passes
    ]) AS mildest
}
RETURN
  CASE
    WHEN found > 0 OR origin = destination THEN 'found'
    WHEN leaving = 0 THEN 'isolated-origin' WHEN arriving = 0 THEN 'isolated-destination'
    WHEN routes > 0 THEN 'thresholds'
    ELSE 'too-far'
  END AS reason,
  leaving AS transitionsFromOrigin, viableLeaving AS viableFromOrigin,
  arriving AS transitionsToDestination, viableArriving AS viableToDestination,
  fewestMoves, minRelatedness, maxJobZoneSteps, maxMonths, withoutAvoiding, withoutPassing,
  CASE WHEN routes > 0 AND found = 0 AND coalesce(fewestMoves, minRelatedness, maxJobZoneSteps, maxMonths) IS NULL AND NOT withoutAvoiding AND NOT withoutPassing
    THEN {maxJobZoneSteps: mildest[1], minRelatedness: -mildest[2], maxMoves: mildest[3], maxMonths: round(mildest[4], 1), avoiding: mildest[5], passing: mildest[6]}
  END AS together
ORDER BY reason;
