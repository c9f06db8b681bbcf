// Write how distinctive each required element and used technology is of its occupation, and the mean rating of each element.
// Rated: how far the importance, or the impact of a work style, is above the mean of all occupations, in standard deviations, nothing
// below it. Listed only: one
// deviation where others are rated, otherwise the logarithm of how few of the occupations with such a list have it in theirs. Ratings
// that O*NET suppresses say nothing.
// Runs in transactions of its own, and writes only what changes.
CALL () {
  MATCH (o:Occupation)-[:REQUIRES|USES]->(thing)
  WITH
    [label IN labels(thing) WHERE label <> 'Element'][0] AS kind,
    count(DISTINCT o) AS occupations
  RETURN collect([kind, occupations]) AS known
}
MATCH (thing:Element|Technology)
WITH
  thing,
  [k IN known WHERE k[0] IN labels(thing) | k[1]][0] AS occupations
CALL (thing, occupations) {
  MATCH (:Occupation)-[r:REQUIRES|USES]->(thing)
  WITH
    thing,
    occupations,
    collect(r) AS all,
    count(r) AS users,
    avg(CASE WHEN NOT coalesce(r.importanceSuppress, false) THEN coalesce(r.importance, r.impact) END) AS meanRating,
    avg(CASE WHEN NOT coalesce(r.importanceSuppress, false) AND NOT coalesce(r.notRelevant, false) THEN coalesce(r.importance, r.impact) END) AS mean,
    stDevP(CASE WHEN NOT coalesce(r.importanceSuppress, false) AND NOT coalesce(r.notRelevant, false) THEN coalesce(r.importance, r.impact) END) AS deviation
  SET thing.meanRating = round(meanRating, 4)
  WITH *
  UNWIND all AS r
  WITH
    *,
    coalesce(r.importance, r.impact) AS rating
  WITH
    r,
    CASE
      WHEN rating IS NULL AND mean IS NOT NULL AND r.listedRank IS NULL THEN null
      WHEN rating IS NULL AND mean IS NOT NULL THEN 1.0
      WHEN rating IS NULL THEN log((occupations + 1.0) / users)
      WHEN coalesce(r.importanceSuppress, false) OR coalesce(r.notRelevant, false) THEN null
      WHEN deviation = 0 OR rating <= mean THEN 0.0
      ELSE (rating - mean) / deviation
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
