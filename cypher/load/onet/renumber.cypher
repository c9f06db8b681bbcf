// Give nodes that releases number differently the ids that they have from now on, and remember the others.
MATCH (n:$($label))
WITH n, $joins[n[$key]] AS join
WHERE join IS NOT NULL
// A document can have listed the new id before any release was imported: joining what documents list follows.
CALL (n, join) {
  MATCH (listed:$($label))
  WHERE listed[$key] = join.id AND listed <> n
  SET listed[$key] = join.id + ' (listed)'
}
WITH
  n,
  join.id AS newId,
  COLLECT {
    UNWIND coalesce(n.otherIds, []) + [n[$key], join.other] AS id
    WITH DISTINCT id
    WHERE id <> join.id
    RETURN id
    ORDER BY id
  } AS otherIds
SET
  n[$key] = newId,
  n.otherIds = otherIds;
