:params {vector: [0.1, 0.2, 0.3], kinds: ['element', 'activity', 'task', 'statement'], limit: 20};
// Which skills, activities, tasks and statements mean nearly what a text says?
//
// The vector is that of the sentence model that the graph was derived with; without one there are no rows. Elements and activities have a
// vector index of their own, since there are many more tasks and statements.
//
// @param vector number[] 1..384: the text as a vector; numbers that are missing at its end are 0
// @param kinds string[] element|technology|product|activity|task|statement: where to look; technologies and products have no vectors
// @param limit integer 1..100: the most rows
//
// @column kind string: element, activity, task or statement
// @column id string: the key of what was found
// @column text string: its name or its whole text
// @column label string: the label of its node: Skill, DetailedWorkActivity, Task and others
// @column soc string?: the occupation, where it belongs to one; the first by code where to several
// @column occupation string?: the title of that occupation
// @column certainty string: possible
// @column score number: the cosine, up to 1

WITH [i IN range(0, 383) | coalesce($vector[i], 0.0)] AS vector
CALL (vector) {
  UNWIND [index IN [
    {name: 'work_vectors', kinds: ['element', 'activity']},
    {name: 'text_vectors', kinds: ['task', 'statement']}
  ] WHERE any(kind IN index.kinds WHERE kind IN $kinds)] AS index
  CALL db.index.vector.queryNodes(index.name, 200, vector) YIELD node AS embedding, score
  MATCH (node:Element|DetailedWorkActivity|Task|Statement)-[:HAS_EMBEDDING]->(embedding)
  WITH index, node, 2 * score - 1 AS score, CASE
    WHEN node:Element THEN 'element'
    WHEN node:DetailedWorkActivity THEN 'activity'
    WHEN node:Task THEN 'task'
    ELSE 'statement'
  END AS kind
  WHERE kind IN index.kinds AND kind IN $kinds
  RETURN kind, node, score
}
WITH kind, node, score, coalesce(node.name, node.title, node.text) AS text, node.id AS id
WHERE score >= 0.4
ORDER BY score DESC, text, kind, id
LIMIT toInteger($limit)
WITH *, COLLECT {
  MATCH (node)<-[:PERFORMS|HAS_STATEMENT|HAS_LEVEL|HAS_FRAMEWORK]-{1,3}(owner:Occupation) RETURN owner ORDER BY owner.soc LIMIT 1
}[0] AS owner
RETURN
  kind,
  id,
  text,
  [label IN labels(node) WHERE label <> 'Element'][0] AS label,
  owner.soc AS soc,
  owner.title AS occupation,
  'possible' AS certainty,
  score
ORDER BY score DESC, text, kind, id
LIMIT toInteger($limit);
