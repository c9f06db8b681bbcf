// Which texts have no vector yet, and which of them does another node have already?
// The model reads about a thousand characters.
// :params {}
CALL () {
  MATCH (n:Occupation)
  WHERE n.description IS NOT NULL
  RETURN n, n.description AS whole
  UNION ALL
  MATCH (n:Task|Statement)
  RETURN n, n.text AS whole
  UNION ALL
  MATCH (n:DetailedWorkActivity)
  RETURN n, n.title AS whole
  UNION ALL
  MATCH (n:Skill|Knowledge|Ability|WorkStyle|WorkActivity)
  RETURN n, n.name + coalesce(': ' + n.description, '') AS whole
}
WITH n, left(whole, 1000) AS text
WHERE text <> ''
  AND NOT EXISTS { (n)-[:HAS_EMBEDDING]->(:TextEmbedding {text: text}) }
RETURN
  elementId(n) AS node,
  text,
  EXISTS { (:TextEmbedding {text: text}) } AS known
ORDER BY size(text), text;
