// Tell how distinctive each required element and used technology is of its occupation.
// Rated: how far the importance is above the mean of all occupations, in standard deviations, nothing below it. Listed only: one
// deviation where others are rated, otherwise the logarithm of how few occupations list it. Ratings that O*NET suppresses tell nothing.
// Runs in transactions of its own, and writes only what changes.
CALL () {
  MATCH (o:Occupation)
  WHERE EXISTS { (o)-[:REQUIRES|USES]->() }
  RETURN count(o) AS occupations
}
MATCH (thing:Element|Technology)
CALL (thing, occupations) {
  MATCH (:Occupation)-[r:REQUIRES|USES]->(thing)
  WITH
    occupations,
    collect(r) AS all,
    count(r) AS users,
    avg(CASE WHEN NOT coalesce(r.importanceSuppress, false) AND NOT coalesce(r.notRelevant, false) THEN r.importance END) AS mean,
    stDevP(CASE WHEN NOT coalesce(r.importanceSuppress, false) AND NOT coalesce(r.notRelevant, false) THEN r.importance END) AS deviation
  UNWIND all AS r
  WITH
    r,
    CASE
      WHEN r.importance IS NULL AND mean IS NOT NULL AND r.listedRank IS NULL THEN null
      WHEN r.importance IS NULL AND mean IS NOT NULL THEN 1.0
      WHEN r.importance IS NULL THEN log((occupations + 1.0) / users)
      WHEN coalesce(r.importanceSuppress, false) OR coalesce(r.notRelevant, false) THEN null
      WHEN deviation = 0 OR r.importance <= mean THEN 0.0
      ELSE (r.importance - mean) / deviation
    END AS exact
  WITH
    r,
    round(exact, 4) AS distinctiveness
  WHERE (r.distinctiveness IS NULL) <> (distinctiveness IS NULL)
    OR r.distinctiveness <> distinctiveness
  SET r.distinctiveness = distinctiveness
  RETURN count(*) AS changed
} IN TRANSACTIONS OF 25 ROWS
RETURN
  sum(changed) AS changed;
