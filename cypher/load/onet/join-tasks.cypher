// Make the tasks that documents list O*NET's of the same occupation and text, or of that beginning where it is cut short.
MATCH (o:Occupation)-[listed:PERFORMS]->(named:Task)
WHERE listed.document IS NOT NULL
MATCH (o)-[r:PERFORMS]->(known:Task)
WHERE r.release IS NOT NULL
  AND (named.textKey IN [known.textKey] + coalesce(known.otherTextKeys, [])
    OR coalesce(named.truncated, false)
      AND any(text IN [known.textKey] + coalesce(known.otherTextKeys, []) WHERE text STARTS WITH named.textKey))
WITH listed, named, r, known
ORDER BY
  known.textKey = named.textKey DESC,
  known.textKey STARTS WITH named.textKey DESC,
  toFloat(r.release) DESC,
  known.id
WITH listed, named, collect(r)[0] AS r
WHERE endNode(r) <> named
SET
  r.listedRank = listed.listedRank,
  r.document = listed.document
REMOVE listed.listedRank, listed.document
RETURN
  count(*) AS joined;
