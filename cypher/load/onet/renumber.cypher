// Give nodes that releases number differently the ids that they have from now on, and remember the others.
// A document can have listed an id before any release was imported: joining what documents list follows.
CALL () {
  MATCH (listed:$($label))
  WHERE $taken[listed[$key]] IS NOT NULL
  SET listed[$key] = listed[$key] + ' (listed)'
}
MATCH (n:$($label))
WITH n, $joins[n[$key]] AS join
WHERE join IS NOT NULL
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
