// Take away the occupations that the newest release does not have, with all that is only theirs, unless a document describes them.
MATCH (o:Occupation)
WITH max(toFloat(o.release)) AS newest
MATCH (o:Occupation)
WHERE toFloat(o.release) < newest
  AND NOT EXISTS { (:Document)-[:DESCRIBES]->(o) }
OPTIONAL MATCH (o)-[:HAS_EMERGING_TASK]->(task:EmergingTask)
DETACH DELETE task, o;
