// Drop what only a list of a document said, now that the list says it of O*NET's node.
MATCH (:Occupation)-[r:REQUIRES|USES|PERFORMS]->(x:Element|Technology|Task)
WHERE r.document IS NULL
  AND r.release IS NULL
  AND r.ratingRelease IS NULL
DELETE r
WITH DISTINCT x
WHERE x.release IS NULL
  AND x.listedRelease IS NULL
  AND NOT EXISTS { (x)--() }
DELETE x;
