// What are the technologies called, and which products stand for one technology alone?
// :params {}
MATCH (t:Technology)
RETURN
  t.code AS key,
  t.name AS name
UNION
MATCH (:Occupation)-[uses:USES]->(t:Technology)
UNWIND uses.examples AS name
WITH name, collect(DISTINCT t.code) AS codes
WHERE size(codes) = 1
RETURN
  codes[0] AS key,
  name;
