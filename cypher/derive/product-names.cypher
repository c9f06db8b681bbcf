// Which products stand for one technology alone?
// :params {}
MATCH (:Occupation)-[uses:USES]->(t:Technology)
UNWIND uses.examples AS name
WITH name, collect(DISTINCT t.code) AS codes
WHERE size(codes) = 1
RETURN
  codes[0] AS key,
  name
ORDER BY name;
