// Connect each emerging task with the task that it revises.
MATCH (n:EmergingTask)
OPTIONAL MATCH (n)-[former:REVISES]->(t:Task)
WHERE n.originalTask IS NULL OR t.id <> n.originalTask
DELETE former
WITH DISTINCT n
MATCH (t:Task {id: n.originalTask})
MERGE (n)-[:REVISES]->(t);
