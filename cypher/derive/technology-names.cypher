// What are the technologies called?
// :params {}
MATCH (t:Technology)
RETURN
  t.code AS key,
  t.name AS name
ORDER BY key;
