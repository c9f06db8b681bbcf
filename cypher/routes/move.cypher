:params {from: '21-1021.00', to: '21-1014.00'};
// What does the direct move from one occupation to another take, where they are related?
//
// @param from string 1..200: the SOC code of the occupation to move from
// @param to string 1..200: the SOC code of the occupation to move to
//
// @column move map: the properties of the transition

MATCH (:Occupation {soc: $from})-[t:TRANSITION]->(:Occupation {soc: $to})
WHERE t.months IS NOT NULL
RETURN
  properties(t) AS move
ORDER BY t.relatedness;
