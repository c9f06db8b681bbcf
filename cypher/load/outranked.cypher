// Remember that another document tells more of this part than the given one.
MATCH (d:Document {sha256: $sha256})
WHERE NOT $part IN coalesce(d.outranked, [])
SET d.outranked = coalesce(d.outranked, []) + [$part];
