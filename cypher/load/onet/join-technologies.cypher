// Make the technologies that documents list by name the UNSPSC commodities of that title.
MATCH (named:Technology)
WHERE named.code STARTS WITH 'name:'
WITH named, coalesce(named.nameKey, toLower(named.name)) AS nameKey
MATCH (known:Technology)
WHERE NOT known.code STARTS WITH 'name:'
  AND (known.nameKey = nameKey OR nameKey IN coalesce(known.otherNameKeys, []))
WITH named, known
ORDER BY
  known.nameKey = coalesce(named.nameKey, toLower(named.name)) DESC,
  known.code
WITH named, collect(known)[0] AS known
CALL (named, known) {
  MATCH (o:Occupation)-[listed:USES]->(named)
  MERGE (o)-[r:USES]->(known)
  SET
    r.listedRank = listed.listedRank,
    r.document = listed.document
}
CALL (named, known) {
  MATCH (s:Statement)-[mentioned:MENTIONS]->(named)
  MERGE (s)-[r:MENTIONS]->(known)
  SET r += properties(mentioned)
}
DETACH DELETE named
RETURN
  count(*) AS joined;
