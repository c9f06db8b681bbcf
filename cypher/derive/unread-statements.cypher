// Which statements were not yet searched for these names?
// :params {dictionary: ''}
MATCH (s:Statement)
WHERE s.mentionsOf IS NULL
  OR s.mentionsOf <> $dictionary
RETURN
  s.id AS id,
  s.text AS text,
  [(s)-[:MENTIONS]->(e:Element) | e.id] AS elements,
  [(s)-[:MENTIONS]->(t:Technology) | t.code] AS technologies
ORDER BY id;
