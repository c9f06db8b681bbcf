// Write how much each required element and used technology matters in its occupation, 0 to 1.
// Of the importance or impact where it is rated, otherwise of its place in the document's list; a technology that no list has counts 0.05,
// a hot one 0.1, one in demand 0.25. Runs in transactions of its own, and writes only what changes.
MATCH (:Occupation)-[r:REQUIRES|USES]->()
WITH
  r,
  round(CASE
    WHEN r.importance IS NOT NULL THEN (r.importance - 1) / 4.0
    WHEN r.impact > 0 THEN r.impact / 3.0
    WHEN r.listedRank IS NOT NULL THEN 10.0 / (9 + r.listedRank)
    WHEN r.inDemand THEN 0.25
    WHEN r.hotTechnology THEN 0.1
    ELSE 0.05
  END, 4) AS weight
WHERE r.weight IS NULL OR r.weight <> weight
CALL (r, weight) {
  SET r.weight = weight
} IN TRANSACTIONS OF 10000 ROWS;
