// How much does each occupation require of each element? What O*NET suppresses is left out; what is only listed has its place.
// :params {}
MATCH (o:Occupation)-[r:REQUIRES]->(e:Element)
WITH
  o,
  e,
  r,
  CASE WHEN coalesce(r.importanceSuppress, false) THEN null ELSE coalesce(r.importance, r.impact) END AS importance
WHERE importance IS NOT NULL
  OR r.listedRank IS NOT NULL
RETURN
  o.soc AS soc,
  collect([
    e.id,
    labels(e),
    importance,
    CASE WHEN coalesce(r.levelSuppress, false) THEN null ELSE r.level END,
    r.weight
  ]) AS ratings,
  collect(DISTINCT r.release) AS releases
ORDER BY soc;
