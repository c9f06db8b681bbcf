// Make the elements that documents list by name O*NET's, of the same kind and name, from the newest release that has it.
MATCH (named:Element)
WHERE coalesce(named.release, named.listedRelease) IS NULL
  OR EXISTS { (named)<-[listed:REQUIRES]-() WHERE listed.document IS NOT NULL }
  OR EXISTS { (named)<-[:MENTIONS]-() }
UNWIND [l IN labels(named) WHERE l <> 'Element'] AS kind
WITH named, kind, coalesce(named.nameKey, toLower(named.name)) AS nameKey
MATCH (known:Element)
WHERE kind IN labels(known)
  AND coalesce(known.release, known.listedRelease) IS NOT NULL
  AND (known.nameKey = nameKey OR nameKey IN coalesce(known.otherNameKeys, []))
WITH named, kind, known
ORDER BY
  known.nameKey = coalesce(named.nameKey, toLower(named.name)) DESC,
  toFloat(coalesce(known.release, known.listedRelease)) DESC,
  known.id
WITH named, kind, collect(known)[0] AS known
WHERE known <> named
CALL (named, known) {
  MATCH (o:Occupation)-[listed:REQUIRES]->(named)
  WHERE listed.document IS NOT NULL
  MERGE (o)-[r:REQUIRES]->(known)
  SET
    r.listedRank = listed.listedRank,
    r.document = listed.document
  REMOVE listed.listedRank, listed.document
}
CALL (named, known) {
  MATCH (s:Statement)-[mentioned:MENTIONS]->(named)
  MERGE (s)-[r:MENTIONS]->(known)
  SET r += properties(mentioned)
  DELETE mentioned
}
RETURN
  count(*) AS joined;
