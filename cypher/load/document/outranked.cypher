// Remember that another document says more of this part than the given one; in order, whichever thread came first.
MATCH (d:Document {sha256: $sha256})
WHERE NOT $part IN coalesce(d.outranked, [])
UNWIND coalesce(d.outranked, []) + [$part] AS part
WITH d, part
ORDER BY part
WITH d, collect(part) AS outranked
SET d.outranked = outranked;
